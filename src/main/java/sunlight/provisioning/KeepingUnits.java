package sunlight.provisioning;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** A bureau declares its departments and subordinate units 科室、直属单位, under the rules of {@code tenants/}. */
@UseCase
public class KeepingUnits {

    private static final int FURTHEST_YEARS = 3;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Catalogues catalogues;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** Something that asks the database. */
    private interface Asking<T> {
        T ask(BureauSchools below) throws SQLException;
    }

    /** Those of the own bureau, the open ones first. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public List<KeptUnit> all() {
        return ask(BureauSchools::known).units().stream()
                .map(KeptUnit::of)
                .sorted(Comparator.comparing((KeptUnit unit) -> !unit.isActive())
                        .thenComparing(unit -> unit.entry().kind())
                        .thenComparing(unit -> unit.entry().before()))
                .toList();
    }

    /** What the bureau may give to a unit: the items of its own catalogue. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public List<CatalogueItem> items() {
        Scope.requireBureau();
        return catalogues.today().map(Catalogue::items).orElseGet(List::of);
    }

    /** What an entry would change; nothing is changed. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public CheckedUnit check(UnitEntry entry) {
        var assignable = assignable();
        return ask(below -> new UnitCheck(below.known(), assignable).check(entry));
    }

    /** Changes what was shown before; says no where it would be something else by now. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public void declare(UnitEntry entry, CheckedUnit shown) {
        apply(check -> {
            var checked = check.check(entry);
            checked.requireAs(shown);
            return checked;
        });
    }

    /**
     * From the day after its last one on nobody signs in there any more, and its items are those of the unit that takes over, or else
     * the bureau's again. What it has published stays.
     */
    @Requires(Permission.MANAGE_SCHOOLS)
    public void close(String slug, UnitClosing closing) {
        var today = LocalDate.now(clock);
        if (closing.on().isAfter(today.plusYears(FURTHEST_YEARS))) {
            throw RuleBroken.of("on", "schools.closesTooLate", FURTHEST_YEARS);
        }
        apply(check -> check.close(slug, closing));
        if (closing.on().isBefore(today)) {
            apply(check -> check.finish(today));
        }
    }

    /** Ends the units of the bureau in scope whose last day is over. */
    @ByWorker
    public void finish() {
        var today = LocalDate.now(clock);
        apply(check -> check.finish(today));
    }

    /** Takes back that a unit is closed, or is going to close. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public void reopen(String slug) {
        apply(check -> check.reopen(slug));
    }

    private void apply(Function<UnitCheck, CheckedUnit> how) {
        var assignable = assignable();
        var done = ask(below -> {
            below.lock();
            var checked = how.apply(new UnitCheck(below.known(), assignable));
            below.apply(checked.changes(), none -> {});
            return checked;
        });
        done.steps().forEach(step -> deeds.fire(step.deed("unit")));
    }

    private Set<String> assignable() {
        return items().stream().map(item -> item.code().value()).collect(toSet());
    }

    private <T> T ask(Asking<T> asking) {
        var own = Scope.requireBureau();
        try {
            return asking.ask(
                    new BureauSchools(entities.unwrap(Connection.class), own.slug(), own.path(), own.pathEnd()));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
