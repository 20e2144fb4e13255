package sunlight.provisioning;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.language.Text;
import sunlight.problem.Issue;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;

/** Checks what somebody wants a unit to be against what is stored, by the rules of {@code tenants/}. Pure. */
final class UnitCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 100;
    private static final int LONGEST_ADDRESS = 55;

    private final KnownTenants known;
    private final Set<String> assignable;
    private final List<Issue> issues = new ArrayList<>();

    /** @param assignable codes of the items that the bureau may give to a unit */
    UnitCheck(KnownTenants known, Set<String> assignable) {
        this.known = known;
        this.assignable = assignable;
    }

    CheckedUnit check(UnitEntry entry) {
        var stored = entry.isNew() ? null : known.unit(entry.before()).orElseThrow(NotFound::new);
        var before = stored == null ? null : stored.state();
        var name = name(entry, before);
        var target = target(entry, before, name, slug(entry, before, name.zh()));
        checkItems(entry, before);
        if (issues.isEmpty()) {
            bySchema(target);
        }
        RuleBroken.requireNone(issues);
        var changes = TenantSteps.plan(List.of(target), stored == null ? List.of() : List.of(stored), true);
        if (changes.isEmpty()) {
            throw RuleBroken.of("name", "units.nothing");
        }
        return told(changes);
    }

    /** Says on which day it closes and which unit takes its items over; the last word counts. */
    CheckedUnit close(String slug, UnitClosing closing) {
        var unit = open(slug);
        var target = closing.said(unit.state());
        if (!closing.successor().isEmpty()) {
            var successor = open(closing.successor()).state();
            if (successor.slug().equals(slug) || successor.isClosing()) {
                throw RuleBroken.of("successor", "units.fault.successor", successor.name());
            }
        }
        return told(TenantSteps.plan(List.of(target), List.of(unit), true));
    }

    /** Ends those whose last day is over: their items are the successor's now, or else the bureau's again. */
    CheckedUnit finish(LocalDate today) {
        var changes = new ArrayList<Change>();
        for (var unit : known.units()) {
            UnitClosing.of(unit.state())
                    .filter(closing -> unit.isActive() && closing.on().isBefore(today))
                    .ifPresent(closing -> {
                        changes.add(new Change.Suspended(unit.state().slug()));
                        known.unit(closing.successor())
                                .filter(Stored.Tenant::isActive)
                                .ifPresent(successor -> changes.addAll(TenantSteps.plan(
                                        List.of(UnitClosing.heir(successor.state(), unit.state())),
                                        List.of(successor),
                                        true)));
                    });
        }
        return told(changes);
    }

    /** It stays, or is again, as it was before it was to close. */
    CheckedUnit reopen(String slug) {
        var unit = known.unit(slug)
                .filter(each -> !each.isActive() || each.state().isClosing())
                .orElseThrow(NotFound::new);
        if (!unit.isActive()) {
            refuseTaken(KeptUnit.items(unit.state()), slug);
        }
        RuleBroken.requireNone(issues);
        return told(TenantSteps.plan(List.of(UnitClosing.takenBack(unit.state())), List.of(unit), true));
    }

    private Stored.Tenant open(String slug) {
        return known.unit(slug).filter(Stored.Tenant::isActive).orElseThrow(NotFound::new);
    }

    private CheckedUnit told(List<Change> changes) {
        return new CheckedUnit(changes, new SchoolSteps(known.bySlug(), Map.of()).of(changes));
    }

    private void wrong(String field, String key, Object... args) {
        issues.add(Issue.of(field, key, args));
    }

    /** In English it is the same unless that is given. */
    private Text name(UnitEntry entry, @Nullable DeclaredTenant before) {
        var zh = Typed.name(entry.name().zh());
        var en = Typed.name(entry.name().en());
        if (zh.isEmpty()) {
            wrong("name", "units.fault.name");
        } else if (zh.length() > LONGEST_NAME || en.length() > LONGEST_NAME) {
            wrong("name", "schools.fault.tooLong", LONGEST_NAME);
        } else if (known.units().stream()
                .map(Stored.Tenant::state)
                .anyMatch(each -> Typed.same(each.name().zh()).equals(Typed.same(zh))
                        && (before == null || !each.slug().equals(before.slug())))) {
            wrong("name", "units.fault.sameName");
        }
        return new Text(zh, en.isEmpty() ? zh : en);
    }

    private String slug(UnitEntry entry, @Nullable DeclaredTenant before, String name) {
        var slug = Typed.narrow(entry.slug()).toLowerCase(Locale.ROOT);
        if (slug.isEmpty()) {
            return before != null ? before.slug() : name.isEmpty() ? "" : free(name);
        }
        if (before != null && before.slug().equals(slug)) {
            return slug;
        }
        if (Slugs.isReserved(slug)) {
            wrong("slug", "schools.fault.reserved");
        } else if (!SchoolTargets.SLUG.matcher(slug).matches()) {
            wrong("slug", "units.fault.slug");
        } else if (known.isTaken(slug, before)) {
            wrong("slug", "units.fault.taken");
        }
        return slug;
    }

    /** An address that nobody has, made from the name. */
    private String free(String name) {
        var whole = known.own() + "-" + Initials.address(name);
        var address =
                whole.substring(0, Math.min(whole.length(), LONGEST_ADDRESS)).replaceFirst("-+$", "");
        var free = address;
        for (int n = 2; known.isTaken(free, null) || Slugs.isReserved(free); n++) {
            free = address + "-" + n;
        }
        return free;
    }

    private DeclaredTenant target(UnitEntry entry, @Nullable DeclaredTenant before, Text name, String slug) {
        var bureau = known.ownState();
        return new DeclaredTenant(
                slug,
                bureau.slug(),
                bureau.path() + slug + "/",
                name,
                before != null && before.name().zh().equals(name.zh()) ? before.initials() : Initials.of(name.zh()),
                before == null ? bureau.district() : before.district(),
                List.of(),
                List.of(),
                before == null ? List.of() : before.hosts(),
                contact(entry.contact(), before),
                settings(entry, before, slug));
    }

    private ObjectNode contact(UnitEntry.Contact given, @Nullable DeclaredTenant before) {
        ObjectNode contact = before == null ? object() : before.contact().deepCopy();
        var phone = Typed.narrow(given.phone());
        var zh = Typed.name(given.address());
        if (phone.length() > LONGEST_PHONE) {
            wrong("phone", "schools.fault.tooLong", LONGEST_PHONE);
        }
        if (zh.length() > LONGEST_NAME) {
            wrong("address", "schools.fault.tooLong", LONGEST_NAME);
        }
        contact.remove(List.of("phone"));
        if (!phone.isEmpty()) {
            contact.put("phone", phone);
        }
        var address = contact.path("address");
        if (!address.path("zh").asText().equals(zh)) {
            contact.remove(List.of("address"));
            if (!zh.isEmpty()) {
                contact.putObject("address").put("zh", zh).put("en", zh);
            }
        }
        return contact;
    }

    /** What is not asked for stays; which documents bind it follows the bureau. */
    private ObjectNode settings(UnitEntry entry, @Nullable DeclaredTenant before, String slug) {
        ObjectNode settings = before == null ? object() : before.settings().deepCopy();
        var bureau = known.ownState().settings();
        if (before == null && bureau.has("division")) {
            settings.set("division", bureau.path("division"));
        }
        settings.put("unit", entry.kind().name());
        entry.items().forEach(settings.putArray("items")::add);
        var former = new LinkedHashSet<>(before == null ? List.of() : before.formerly("former_slugs"));
        if (before != null && !before.slug().equals(slug)) {
            former.add(before.slug());
        }
        former.remove(slug);
        if (!former.isEmpty()) {
            former.forEach(settings.putArray("former_slugs")::add);
        }
        return settings;
    }

    /** Nobody owes an item twice. */
    private void checkItems(UnitEntry entry, @Nullable DeclaredTenant before) {
        var kept = before == null ? List.<String>of() : KeptUnit.items(before);
        entry.items().stream()
                .filter(item -> !assignable.contains(item) && !kept.contains(item))
                .forEach(item -> wrong("items", "units.fault.item", item));
        refuseTaken(entry.items(), entry.before());
    }

    private void refuseTaken(List<String> items, String own) {
        for (var item : items) {
            holder(item, own).ifPresent(other -> wrong("items", "units.fault.itemTaken", item, other));
        }
    }

    private Optional<Text> holder(String item, String own) {
        return known.units().stream()
                .filter(Stored.Tenant::isActive)
                .map(Stored.Tenant::state)
                .filter(each -> !each.slug().equals(own) && KeptUnit.items(each).contains(item))
                .map(DeclaredTenant::name)
                .findFirst();
    }

    /** What the files would refuse does not come in by another door. */
    private void bySchema(DeclaredTenant target) {
        var content = JsonNodeFactory.instance.objectNode();
        var bureau = content.putObject("bureau").put("slug", "xxx");
        bureau.putObject("name").put("zh", "x").put("en", "x");
        bureau.putArray("units").add(TenantFiles.unit(target));
        SchemaCheck.of("bureau").faults(content, (field, expected) -> {
            wrong("name", "schools.fault.schema", expected);
            return new Fault("", 0, field, expected);
        });
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
