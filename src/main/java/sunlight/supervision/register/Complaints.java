package sunlight.supervision.register;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** The register of complaints against the disclosure of schools. */
@UseCase
public class Complaints {

    private static final int LONGEST = 2000;

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** What somebody said. */
    public record Heard(UUID school, Complaint.Complainant complainant, String concern, LocalDate receivedOn) {}

    /** Those without a reply first, then the newest. */
    @Requires(Permission.KEEP_REGISTERS)
    public List<Complaint> all() {
        return rows.of("""
                        select id, number, school_id, complainant, contact, concern, received_on, registrar, outcome, findings,
                               reply, replied_on, replier
                        from disclosure_complaint where tenant_id = own_tenant()
                        order by outcome is not null, received_on desc, id desc
                        """).stream().map(Complaints::complaint).toList();
    }

    @Requires(Permission.KEEP_REGISTERS)
    public void register(Heard heard) {
        if (!isBelow(heard.school())) {
            throw new NotFound();
        }
        var who = RequiredText.of(
                "complainant", "register.missing", heard.complainant().name(), 100);
        var contact = RequiredText.of(
                "contact", "register.missing", heard.complainant().contact(), 200);
        var concern = RequiredText.of("concern", "register.missing", heard.concern(), LONGEST);
        if (heard.receivedOn().isAfter(LocalDate.now(clock))) {
            throw RuleBroken.of("receivedOn", "register.inFuture");
        }
        var id = Ids.next();
        rows.change(
                """
                insert into disclosure_complaint
                  (id, number, school_id, complainant, contact, concern, received_on, registrar, registered_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                """,
                id,
                number(heard.receivedOn().getYear()),
                heard.school(),
                who,
                contact,
                concern,
                heard.receivedOn(),
                Scope.requireActor().name(),
                clock.instant());
        deeds.fire(new Deed("complaint.registered", "complaint", id.toString()));
    }

    private boolean isBelow(UUID school) {
        var own = Scope.requireTenant();
        return directory.byId(school).filter(each -> each.isBelow(own)).isPresent();
    }

    /** One at a time numbers them, until the end of the transaction. */
    private String number(int year) {
        rows.lock("complaint" + Scope.requireTenant().id());
        var count = rows.<Number>column(
                        "select count(*) from disclosure_complaint where tenant_id = own_tenant() and number like ?1",
                        year + "-%")
                .get(0)
                .intValue();
        return "%d-%03d".formatted(year, count + 1);
    }

    /** Says what was found and what the complainant was told; it is final, so none of it is taken for granted. */
    @Requires(Permission.KEEP_REGISTERS)
    public void reply(UUID id, Complaint.@Nullable Outcome outcome, String findings, String reply) {
        if (outcome == null) {
            throw RuleBroken.of("outcome", "complaint.noOutcome");
        }
        var found = RequiredText.of("findings", "register.missing", findings, LONGEST);
        var told = RequiredText.of("reply", "register.missing", reply, LONGEST);
        var changed = rows.change(
                """
                update disclosure_complaint set outcome = ?2, findings = ?3, reply = ?4, replied_on = ?5, replier = ?6
                where tenant_id = own_tenant() and id = ?1 and outcome is null
                """,
                id,
                outcome.name(),
                found,
                told,
                LocalDate.now(clock),
                Scope.requireActor().name());
        if (changed == 0) {
            throw all().stream().anyMatch(each -> each.id().equals(id))
                    ? RuleBroken.of("id", "complaint.repliedAlready")
                    : new NotFound();
        }
        deeds.fire(new Deed("complaint.replied", "complaint", id.toString()));
    }

    private static Complaint complaint(Object[] row) {
        var answer = Optional.ofNullable((String) row[8])
                .map(outcome -> new Complaint.Answer(
                        Complaint.Outcome.valueOf(outcome),
                        (String) row[9],
                        (String) row[10],
                        Rows.day(row[11]),
                        (String) row[12]))
                .orElse(null);
        return new Complaint(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                new Complaint.Complainant((String) row[3], (String) row[4]),
                (String) row[5],
                Rows.day(row[6]),
                (String) row[7],
                answer);
    }
}
