package sunlight.provisioning;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;

/** The schools as a list wants them: what is stored, with what the rows say. */
final class SchoolTargets {

    static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]");

    private final KnownTenants known;
    private final SchoolList list;
    private final Map<String, Stored.Tenant> bySlug;
    private final Map<String, Stored.Tenant> byFormerSlug;
    private final SchoolNames schoolNames;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final List<DeclaredTenant> targets = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final List<RowFault> notes = new ArrayList<>();

    SchoolTargets(KnownTenants known, SchoolList list) {
        this.known = known;
        this.list = list;
        this.bySlug = known.bySlug();
        this.schoolNames = new SchoolNames(known);
        this.byFormerSlug = known.byFormerSlug();
        faults.addAll(list.faults());
    }

    List<DeclaredTenant> read() {
        // Who names an address has it; the others get what is left.
        list.rows().stream().filter(row -> row.says(SchoolColumn.SLUG)).forEach(this::add);
        list.rows().stream().filter(row -> !row.says(SchoolColumn.SLUG)).forEach(this::add);
        return closing();
    }

    private List<DeclaredTenant> closing() {
        var closing = new ClosingReading(known, schoolNames, targets);
        var readings = new HashMap<String, RowReading>();
        var byNumber = list.rows().stream().collect(toMap(SchoolRow::number, row -> row, (one, same) -> one));
        var read = targets.stream()
                .map(target -> Optional.ofNullable(byNumber.get(rows.get(target.slug())))
                        .map(row -> closing.read(
                                row,
                                target,
                                readings.computeIfAbsent(
                                        target.slug(), none -> new RowReading(row, list.headings(), faults, notes))))
                        .orElse(target))
                .toList();
        read.forEach(target -> Optional.ofNullable(readings.get(target.slug()))
                .ifPresent(reading -> closing.requireOpenSuccessors(target, reading)));
        return read;
    }

    List<RowFault> faults() {
        return faults;
    }

    List<RowFault> notes() {
        return notes;
    }

    /** The row of a target, by its slug. */
    Map<String, Integer> rows() {
        return rows;
    }

    private void add(SchoolRow row) {
        var reading = new RowReading(row, list.headings(), faults, notes);
        int faultsBefore = faults.size();
        var former = reading.former();
        int faultsOfNames = faults.size();
        var stored = before(row, former, reading);
        // Where nobody can say of which school the row is, the rest of it means nothing.
        if (faults.size() == faultsOfNames) {
            target(row, stored == null ? null : stored.state(), former, reading)
                    .filter(target -> faults.size() == faultsBefore && isAlone(row, target, reading))
                    .ifPresent(targets::add);
        }
    }

    private Optional<DeclaredTenant> target(
            SchoolRow row, @Nullable DeclaredTenant before, List<String> former, RowReading reading) {
        var name = reading.name(before);
        var slug = slug(row, before, name.map(text -> text.zh()).orElse(""), former, reading);
        var parent = parent(row, before, reading);
        if (name.isEmpty() || slug.isEmpty() || parent.isEmpty()) {
            return Optional.empty();
        }
        var target = new DeclaredTenant(
                slug.get(),
                parent.get().slug(),
                parent.get().path() + slug.get() + "/",
                name.get(),
                initials(before, name.get().zh()),
                reading.district(before, parent.get()),
                reading.kinds(before),
                reading.flags(before),
                before == null ? List.of() : before.hosts(),
                reading.contact(before == null ? object() : before.contact().deepCopy()),
                settings(before, parent.get(), former, slug.get()));
        schoolNames.requireNew(row, before, target, reading);
        return Optional.of(target);
    }

    private static String initials(@Nullable DeclaredTenant before, String name) {
        return before != null && before.name().zh().equals(name) ? before.initials() : Initials.of(name);
    }

    /** The stored school that a row is about: by its address, by a former one, or by its name. */
    private Stored.@Nullable Tenant before(SchoolRow row, List<String> former, RowReading reading) {
        var slug = slug(row);
        var said = schoolNames.said(row);
        var direct = bySlug.containsKey(slug) ? bySlug.get(slug) : byFormerSlug.get(slug);
        for (var each : former) {
            var holder = bySlug.get(each);
            if (known.elsewhere().containsKey(each) || holder != null && direct != null && holder != direct) {
                reading.wrong(SchoolColumn.FORMER, "schools.fault.formerTaken", each);
                return null;
            }
        }
        if (slug.isEmpty()) {
            return schoolNames.bySaid(row, reading);
        }
        if (direct != null && !bySlug.containsKey(slug) && said != null && said != direct) {
            reading.wrong(
                    SchoolColumn.SLUG,
                    "schools.fault.formerOfAnother",
                    direct.state().name().zh(),
                    said.state().slug());
            return null;
        }
        return direct != null
                ? direct
                : former.stream()
                        .filter(bySlug::containsKey)
                        .findFirst()
                        .map(bySlug::get)
                        .orElse(null);
    }

    private static String slug(SchoolRow row) {
        return Typed.narrow(row.text(SchoolColumn.SLUG)).toLowerCase(Locale.ROOT);
    }

    private Optional<String> slug(
            SchoolRow row, @Nullable DeclaredTenant before, String name, List<String> former, RowReading reading) {
        if (before != null && !before.isSchool()) {
            reading.wrong(SchoolColumn.SLUG, "schools.fault.bureau", before.name());
            return Optional.empty();
        }
        var slug = slug(row);
        // An old list has an old address; who names the present one as the former means to go back.
        var isBack = before != null && former.contains(before.slug());
        if (slug.isEmpty() || byFormerSlug.containsKey(slug) && !isBack) {
            return name.isEmpty() ? Optional.empty() : Optional.of(before == null ? free(name) : before.slug());
        }
        if (known.elsewhere().containsKey(slug)) {
            reading.wrong(
                    SchoolColumn.SLUG,
                    "schools.fault.elsewhere",
                    known.elsewhere().get(slug));
        } else if (Slugs.isReserved(slug)) {
            reading.wrong(SchoolColumn.SLUG, "schools.fault.reserved");
        } else if (!SLUG.matcher(slug).matches()) {
            reading.wrong(SchoolColumn.SLUG, "schools.fault.slug");
        } else {
            return Optional.of(slug);
        }
        return Optional.empty();
    }

    /** An address that nobody has, made from the name. */
    private String free(String name) {
        var address = Initials.address(name);
        var free = address;
        for (int n = 2; isTaken(free); n++) {
            free = address + "-" + n;
        }
        return free;
    }

    private boolean isTaken(String slug) {
        return bySlug.containsKey(slug)
                || rows.containsKey(slug)
                || byFormerSlug.containsKey(slug)
                || known.elsewhere().containsKey(slug)
                || Slugs.isReserved(slug);
    }

    private Optional<DeclaredTenant> parent(SchoolRow row, @Nullable DeclaredTenant before, RowReading reading) {
        if (!row.says(SchoolColumn.BUREAU)) {
            return before == null || before.parent() == null
                    ? Optional.of(known.ownState())
                    : known.bureau(before.parent());
        }
        var bureau = known.bureau(row.text(SchoolColumn.BUREAU));
        if (bureau.isEmpty()) {
            reading.wrong(SchoolColumn.BUREAU, "schools.fault.otherBureau");
        }
        return bureau;
    }

    /** What the list does not say stays; which documents bind a school follows the bureau it stands below. */
    private ObjectNode settings(
            @Nullable DeclaredTenant before, DeclaredTenant parent, List<String> former, String slug) {
        ObjectNode settings = before == null ? object() : before.settings().deepCopy();
        var isMoved = before == null || !parent.slug().equals(before.parent());
        if (isMoved && parent.settings().has("division")) {
            settings.set("division", parent.settings().path("division"));
        }
        var all = new java.util.LinkedHashSet<>(before == null ? List.of() : before.formerly("former_slugs"));
        all.addAll(former);
        if (before != null && !before.slug().equals(slug)) {
            all.add(before.slug());
        }
        all.remove(slug);
        if (!all.isEmpty()) {
            all.forEach(settings.putArray("former_slugs")::add);
        }
        return settings;
    }

    /** One school stands in one row. */
    private boolean isAlone(SchoolRow row, DeclaredTenant target, RowReading reading) {
        var other = rows.putIfAbsent(target.slug(), row.number());
        if (other != null) {
            reading.wrong(SchoolColumn.NAME, "schools.fault.twice", String.valueOf(other));
            return false;
        }
        var name = target.parent() + "/" + Typed.same(target.name().zh());
        var same = names.putIfAbsent(name, row.number());
        if (same != null) {
            notes.add(new RowFault(
                    row.number(),
                    list.headings().getOrDefault(SchoolColumn.NAME, ""),
                    target.name().zh(),
                    Message.of("schools.note.sameName", String.valueOf(same))));
        }
        return true;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
