package sunlight.provisioning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of which school a row is, as far as its name says so, now or before a renaming. */
final class SchoolNames {

    private final KnownTenants known;
    private final Map<String, Stored.Tenant> byName;
    private final Map<String, List<Stored.Tenant>> byEarlierName = new HashMap<>();

    SchoolNames(KnownTenants known) {
        this.known = known;
        this.byName = known.byName();
        known.schools()
                .forEach(school -> school.earlierNames()
                        .forEach(name -> byEarlierName
                                .computeIfAbsent(Typed.same(name), none -> new java.util.ArrayList<>())
                                .add(school)));
    }

    /** The school that the row names, if only one has that name. */
    Stored.@Nullable Tenant said(SchoolRow row) {
        return byName.get(Typed.same(row.text(SchoolColumn.NAME)));
    }

    /** Many counties have a school of the same name; only an address says that one of them has moved. */
    boolean isBelowAsSaid(SchoolRow row, Stored.Tenant said, RowReading reading) {
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
        var same = byName.get(Typed.same(name));
        if (same == null) {
            renamed(row, target).ifPresent(one -> requireMeant(row, one.state(), name, reading));
        } else if (isSameBureau(row, target, same)) {
            reading.wrong(
                    SchoolColumn.SLUG, "schools.fault.sameName", same.state().slug());
        }
    }

    /** Who names an address that nobody has means a new school. */
    private static void requireMeant(SchoolRow row, DeclaredTenant renamed, String name, RowReading reading) {
        var present = renamed.name().zh();
        if (row.says(SchoolColumn.SLUG)) {
            reading.note(SchoolColumn.NAME, "schools.note.earlierNameOfAnother", present, renamed.slug());
        } else {
            reading.wrong(SchoolColumn.NAME, "schools.fault.earlierName", name, present, renamed.slug());
        }
    }

    /** A list that is older than the renaming takes it back. */
    private void noteBack(DeclaredTenant before, String name, RowReading reading) {
        var isBack = byEarlierName.getOrDefault(Typed.same(name), List.of()).stream()
                .anyMatch(one -> one.state().slug().equals(before.slug()));
        if (isBack && !Typed.same(name).equals(Typed.same(before.name().zh()))) {
            reading.note(
                    SchoolColumn.NAME, "schools.note.earlierName", before.name().zh(), name);
        }
    }

    private Optional<Stored.Tenant> renamed(SchoolRow row, DeclaredTenant target) {
        return byEarlierName.getOrDefault(Typed.same(target.name().zh()), List.of()).stream()
                .filter(one -> isSameBureau(row, target, one))
                .findFirst();
    }

    /** A row that names no bureau may be of any below. */
    private static boolean isSameBureau(SchoolRow row, DeclaredTenant target, Stored.Tenant one) {
        return !row.says(SchoolColumn.BUREAU)
                || Objects.equals(target.parent(), one.state().parent());
    }
}
