package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.provisioning.Change.Changed;
import sunlight.provisioning.Change.Created;
import sunlight.provisioning.Change.Renamed;
import sunlight.provisioning.Change.Resumed;
import sunlight.provisioning.Change.Suspended;
import sunlight.provisioning.SchoolStep.Field;
import sunlight.provisioning.SchoolStep.Kind;

/** Tells changes of schools so that a clerk can look them through. */
final class SchoolSteps {

    /** They follow from others. */
    private static final Set<String> UNTOLD = Set.of("path", "initials", "settings", "contact");

    private final Map<String, Stored.Tenant> stored;
    private final Map<String, Integer> rows;

    SchoolSteps(Map<String, Stored.Tenant> stored, Map<String, Integer> rows) {
        this.stored = stored;
        this.rows = rows;
    }

    /** One step for each school, in the order of the kinds and of the rows. */
    List<SchoolStep> of(List<Change> changes) {
        var steps = new LinkedHashMap<String, SchoolStep>();
        var before = new LinkedHashMap<String, String>();
        for (Change change : changes) {
            if (change instanceof Created created) {
                put(steps, step(Kind.NEW, created.tenant(), duties(null, created.tenant())));
            } else if (change instanceof Suspended suspended) {
                var state = Objects.requireNonNull(stored.get(suspended.slug())).state();
                put(steps, step(Kind.SUSPENDED, state, List.of()));
            } else if (change instanceof Resumed resumed) {
                put(steps, step(Kind.RESUMED, resumed.tenant(), List.of()));
            } else if (change instanceof Renamed renamed) {
                before.put(renamed.tenant().slug(), renamed.from());
                put(steps, step(Kind.RENAMED, renamed.tenant(), List.of()));
            } else if (change instanceof Changed changed) {
                var slug = changed.tenant().slug();
                var state = Objects.requireNonNull(stored.get(before.getOrDefault(slug, slug)))
                        .state();
                var kind = changed.fields().contains("parent") ? Kind.MOVED : Kind.CHANGED;
                put(steps, step(kind, changed.tenant(), fields(state, changed.tenant(), changed.fields())));
            }
        }
        return steps.values().stream()
                .sorted(Comparator.comparing(SchoolStep::kind).thenComparing(SchoolStep::row))
                .toList();
    }

    private SchoolStep step(Kind kind, DeclaredTenant tenant, List<Field> fields) {
        return new SchoolStep(kind, rows.getOrDefault(tenant.slug(), 0), tenant.slug(), tenant.name(), fields);
    }

    /** Of two steps of one school the heavier names it; the fields of both are told. */
    private static void put(Map<String, SchoolStep> steps, SchoolStep step) {
        steps.merge(step.slug(), step, (one, next) -> {
            var fields = new ArrayList<>(one.fields());
            fields.addAll(next.fields());
            var kind = one.kind().compareTo(next.kind()) < 0 ? one.kind() : next.kind();
            return new SchoolStep(kind, next.row(), next.slug(), next.name(), fields);
        });
    }

    private List<Field> fields(DeclaredTenant before, DeclaredTenant after, Set<String> different) {
        var fields = new ArrayList<Field>();
        different.stream()
                .filter(field -> !UNTOLD.contains(field))
                .forEach(field -> fields.add(new Field(field, value(before, field), value(after, field))));
        if (different.contains("settings")) {
            fields.addAll(duties(before, after));
            fields.addAll(closing(before, after));
        }
        if (different.contains("contact")) {
            fields.addAll(contact(before.contact(), after.contact()));
        }
        return fields;
    }

    /** What a unit is and what it publishes stands in its settings. */
    private static List<Field> duties(@Nullable DeclaredTenant before, DeclaredTenant after) {
        if (!after.isUnit()) {
            return List.of();
        }
        var was = before == null ? "" : before.settings().path("unit").asText();
        var had = before == null ? "" : String.join(" ", KeptUnit.items(before));
        return Stream.of(
                        new Field("unit", was, after.settings().path("unit").asText()),
                        new Field("items", had, String.join(" ", KeptUnit.items(after))))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    /** When a school closes, and who takes over. */
    private static List<Field> closing(DeclaredTenant before, DeclaredTenant after) {
        return DeclaredTenant.OF_ITS_DAYS.stream()
                .map(field -> new Field(field, ofClosing(before, field), ofClosing(after, field)))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    private static String ofClosing(DeclaredTenant tenant, String field) {
        return tenant.settings().path(field).isArray()
                ? String.join("、", tenant.formerly(field))
                : tenant.settings().path(field).asText();
    }

    private String value(DeclaredTenant tenant, String field) {
        return switch (field) {
            case "slug" -> tenant.slug();
            case "parent" -> parent(tenant);
            case "name_zh" -> tenant.name().zh();
            case "name_en" -> tenant.name().en();
            case "district" -> tenant.district() == null ? "" : tenant.district();
            case "kinds" -> String.join(" ", tenant.kinds());
            case "flags" -> String.join(" ", tenant.flags());
            default -> String.join(" ", tenant.hosts());
        };
    }

    private String parent(DeclaredTenant tenant) {
        var slug = tenant.parent() == null ? "" : tenant.parent();
        var parent = stored.get(slug);
        return parent == null ? slug : parent.state().name().zh();
    }

    private static List<Field> contact(JsonNode before, JsonNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .flatMap(name -> Stream.of(
                        new Field(name, chinese(before.path(name)), chinese(after.path(name))),
                        new Field(name + "_en", english(before.path(name)), english(after.path(name)))))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    private static String chinese(JsonNode value) {
        return value.isObject() ? value.path("zh").asText() : value.asText();
    }

    /** Where nobody has written it in English it repeats the Chinese, and there is nothing to tell. */
    private static String english(JsonNode value) {
        var english = value.path("en").asText();
        return english.equals(chinese(value)) ? "" : english;
    }
}
