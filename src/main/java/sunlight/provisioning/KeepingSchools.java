package sunlight.provisioning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Language;
import sunlight.problem.NotFound;
import sunlight.sheet.Sheet;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** A bureau declares the schools below it by a list, under the rules of {@code tenants/}. */
@UseCase
public class KeepingSchools {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /**
     * How many schools there are below the bureau.
     *
     * @param open those that work
     * @param closed those whose last day is over: their pages stay, nobody signs in
     * @param suspended those that the list has left out
     */
    public record Count(long open, long closed, long suspended, long inConsole) {

        static Count of(List<Stored.Tenant> schools, LocalDate today) {
            var listed = schools.stream().filter(Stored.Tenant::isActive).toList();
            var closed = listed.stream()
                    .filter(school -> school.state().isClosed(today))
                    .count();
            return new Count(
                    listed.size() - closed,
                    closed,
                    schools.size() - listed.size(),
                    schools.stream().filter(Stored.Tenant::isInConsole).count());
        }
    }

    /** Something that asks the database. */
    private interface Asking<T> {
        T ask(BureauSchools schools) throws SQLException;
    }

    @Requires(Permission.MANAGE_SCHOOLS)
    public Count count() {
        return Count.of(ask(BureauSchools::known).schools(), LocalDate.now(clock));
    }

    /** A workbook with the schools as they are now. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public byte[] list(Language language) {
        var known = ask(BureauSchools::known);
        return SchoolsSheet.of(known, language)
                .with(known.schools().stream()
                        .filter(Stored.Tenant::isActive)
                        .map(Stored.Tenant::state)
                        .toList());
    }

    /** The same without a school. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public byte[] template(Language language) {
        return SchoolsSheet.of(ask(BureauSchools::known), language).with(List.of());
    }

    /** The whole declared state of a root bureau as the zipped folder {@code tenants/}; the files then say what is stored. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public byte[] folder() {
        if (Scope.requireBureau().lineage().size() > 1) {
            throw new NotFound();
        }
        var remark = "The declared state as it was on " + LocalDate.now(clock)
                + ". The format is described in docs/tenants.md.";
        return TenantFiles.zip(TenantFiles.of(ask(BureauSchools::declared), remark));
    }

    /**
     * What a list would change; nothing is changed.
     *
     * @param isWhole whether schools that do not stand in it are to be suspended
     */
    @Requires(Permission.MANAGE_SCHOOLS)
    public CheckedSchools check(List<Sheet> sheets, boolean isWhole) {
        return ask(schools -> inTime(schools.check(sheets, isWhole)));
    }

    /** Changes what was shown before, all of it or nothing; says no where it would be something else by now. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public void apply(
            List<Sheet> sheets, boolean isWhole, CheckedSchools shown, boolean isConfirmed, IntConsumer progress) {
        var done = ask(schools -> {
            schools.lock();
            var checked = inTime(schools.check(sheets, isWhole));
            checked.requireAs(shown, isConfirmed);
            schools.apply(checked, progress);
            return checked;
        });
        done.steps().forEach(step -> deeds.fire(step.deed("school")));
    }

    /**
     * Who is to be the first administrator of which school, as a list says.
     *
     * @param waiting the schools that have no administrator
     * @param language of what is said of the list
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public FirstPeople firstPeople(List<Sheet> sheets, List<Tenant> waiting, Language language) {
        var known = ask(BureauSchools::known);
        return new FirstPeopleSheet(language).read(sheets, new SchoolsOfFirstPeople(known, waiting));
    }

    private CheckedSchools inTime(CheckedSchools checked) {
        var years = ChangingSchool.FURTHEST_YEARS;
        return checked.closingBy(LocalDate.now(clock).plusYears(years), years);
    }

    private <T> T ask(Asking<T> asking) {
        var own = Scope.requireBureau();
        try {
            // The connection of this transaction, in its scope.
            var connection = entities.unwrap(Connection.class);
            return asking.ask(new BureauSchools(connection, own.slug(), own.path(), own.pathEnd()));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
