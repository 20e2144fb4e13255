package sunlight.provisioning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;

/** Of which school a row is, as far as its name says so, now or before a renaming. */
final class SchoolNames {

    private static final int MOST_TOLD = 5;

    private final KnownTenants known;
    private final Map<String, List<Stored.Tenant>> byName = new HashMap<>();
    private final Map<String, List<Stored.Tenant>> byFormerName = new HashMap<>();

    SchoolNames(KnownTenants known) {
        this.known = known;
        known.schools().forEach(this::remember);
    }

    /** What it is called now is no former name, even if only the spaces were others. */
    private void remember(Stored.Tenant school) {
        var present = Typed.same(school.state().name().zh());
        byName.computeIfAbsent(present, none -> new ArrayList<>()).add(school);
        school.formerNames().stream()
                .map(Typed::same)
                .filter(name -> !name.equals(present))
                .distinct()
                .forEach(name -> byFormerName
                        .computeIfAbsent(name, none -> new ArrayList<>())
                        .add(school));
    }

    /** The school that the row names, if only one has that name. */
    Stored.@Nullable Tenant said(SchoolRow row) {
        return only(row.text(SchoolColumn.NAME));
    }

    private Stored.@Nullable Tenant only(String name) {
        var called = byName.getOrDefault(Typed.same(name), List.of());
        return called.size() == 1 ? called.get(0) : null;
    }

    /**
     * The school that a name alone stands for.
     *
     * @param school nobody, where something else is to be entered, or no school has or had the name
     * @param instead what to enter
     */
    record Meant(Stored.@Nullable Tenant school, @Nullable Message instead) {}

    /** A name from before a renaming stands for nobody: whoever wrote it may mean a school that has the name by now. */
    Meant meant(String name) {
        var called = called(name);
        if (called.size() > 1) {
            var all = called.stream()
                    .limit(MOST_TOLD)
                    .map(Stored.Tenant::state)
                    .map(one -> one.name().zh() + "（" + one.slug() + "）")
                    .collect(Collectors.joining("、"));
            return new Meant(null, Message.of("schools.named.several", name, all));
        }
        var only = only(name);
        if (called.isEmpty() || only != null) {
            return new Meant(only, null);
        }
        var renamed = called.get(0).state();
        return new Meant(
                null, Message.of("schools.named.former", name, renamed.name().zh(), renamed.slug()));
    }

    /** The schools that have the name, and those that had it. */
    List<Stored.Tenant> called(String name) {
        return Stream.of(byName, byFormerName)
                .flatMap(names -> names.getOrDefault(Typed.same(name), List.of()).stream())
                .toList();
    }

    /**
     * The school that a row without an address is about, by its name alone. Nobody is, where the list may be older than a renaming and
     * mean another school: what it says would go to the wrong one.
     */
    Stored.@Nullable Tenant bySaid(SchoolRow row, RowReading reading) {
        var said = said(row);
        if (said == null || !isBelowAsSaid(row, said, reading)) {
            return null;
        }
        var other = former(row.text(SchoolColumn.NAME), one -> one != said && isBesides(row, said, one));
        other.ifPresent(one -> reading.wrong(
                SchoolColumn.NAME,
                "schools.fault.nameOfTwo",
                said.state().slug(),
                one.state().name().zh(),
                one.state().slug()));
        return other.isPresent() ? null : said;
    }

    private static boolean isBesides(SchoolRow row, Stored.Tenant said, Stored.Tenant one) {
        return !row.says(SchoolColumn.BUREAU)
                || Objects.equals(said.state().parent(), one.state().parent());
    }

    /** Many counties have a school of the same name; only an address says that one of them has moved. */
    private boolean isBelowAsSaid(SchoolRow row, Stored.Tenant said, RowReading reading) {
        var other = known.bureau(row.text(SchoolColumn.BUREAU))
                .filter(bureau -> !bureau.slug().equals(said.state().parent()));
        other.ifPresent(bureau -> reading.wrong(
                SchoolColumn.SLUG,
                "schools.fault.sameNameElsewhere",
                said.state().slug(),
                bureau.name().zh()));
        return other.isEmpty();
    }

    /** A known name under another address, or one from before a renaming, is more likely the same school than a second one. */
    void requireNew(SchoolRow row, @Nullable DeclaredTenant before, DeclaredTenant target, RowReading reading) {
        var name = target.name().zh();
        if (before != null) {
            noteBack(before, name, reading);
            return;
        }
        var same = only(name);
        if (same == null) {
            former(name, one -> isSameBureau(row, target, one)).ifPresent(one -> requireMeant(row, one, name, reading));
        } else if (isSameBureau(row, target, same)) {
            reading.wrong(
                    SchoolColumn.SLUG, "schools.fault.sameName", same.state().slug());
        }
    }

    /** Who names an address that nobody has means a new school. Entering the present name of a closed one would open it again. */
    private static void requireMeant(SchoolRow row, Stored.Tenant renamed, String name, RowReading reading) {
        var present = renamed.state().name().zh();
        var slug = renamed.state().slug();
        if (row.says(SchoolColumn.SLUG)) {
            reading.note(SchoolColumn.NAME, "schools.note.formerNameOfAnother", present, slug);
        } else {
            var fault = renamed.isActive() ? "schools.fault.formerName" : "schools.fault.formerNameClosed";
            reading.wrong(SchoolColumn.NAME, fault, name, present, slug);
        }
    }

    /** A list that is older than the renaming takes it back. */
    private void noteBack(DeclaredTenant before, String name, RowReading reading) {
        former(name, one -> one.state().slug().equals(before.slug()))
                .ifPresent(one -> reading.note(
                        SchoolColumn.NAME,
                        "schools.note.formerName",
                        before.name().zh(),
                        name));
    }

    private Optional<Stored.Tenant> former(String name, Predicate<Stored.Tenant> which) {
        return byFormerName.getOrDefault(Typed.same(name), List.of()).stream()
                .filter(which)
                .findFirst();
    }

    /** A row that names no bureau may be of any below. */
    private static boolean isSameBureau(SchoolRow row, DeclaredTenant target, Stored.Tenant one) {
        return !row.says(SchoolColumn.BUREAU)
                || Objects.equals(target.parent(), one.state().parent());
    }
}
