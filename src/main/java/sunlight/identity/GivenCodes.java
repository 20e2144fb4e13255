package sunlight.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sunlight.messaging.Outbox;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Time;

/** The codes on paper of the tenant in scope: until when each works. A new one takes the place of the one before. */
@ApplicationScoped
class GivenCodes {

    @Inject
    Rows rows;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "sunlight.login-code.days", defaultValue = "30")
    int days;

    /** A code of a member. */
    record Row(UUID membership, String subject, OpenCode code) {}

    /** Until the end of a day: that is what paper says and people understand. */
    LoginSlip.Code give(UUID membership, String letters) {
        var last = clock.instant().atZone(clock.getZone()).toLocalDate().plusDays(days);
        var until = Time.endOf(last);
        rows.change("""
                insert into login_code (membership_id, expires_at) values (?1, ?2)
                on conflict (tenant_id, membership_id) do update set expires_at = excluded.expires_at, ended_at = null
                """, membership, until);
        var ending = Json.createObjectBuilder()
                .add("membership", membership.toString())
                .add("until", until.toString())
                .build();
        outbox.addLater(CodeEnding.TOPIC, ending, Duration.between(clock.instant(), until));
        return new LoginSlip.Code(letters, until);
    }

    List<Row> all() {
        return rows.of("""
                        select c.membership_id, m.subject, c.expires_at, c.ended_at is not null
                          from login_code c join membership m on m.tenant_id = c.tenant_id and m.id = c.membership_id
                         where c.tenant_id = own_tenant() and m.tenant_id = own_tenant()
                        """).stream()
                .map(row ->
                        new Row((UUID) row[0], (String) row[1], new OpenCode(Rows.moment(row[2]), (Boolean) row[3])))
                .toList();
    }

    /** That were not used in time, and work no more. */
    List<Row> over() {
        return all().stream().filter(row -> row.code().isOver()).toList();
    }

    /** The code that was given until then; nothing where another one has taken its place, or where it is over. */
    Optional<Row> find(UUID membership, Instant until) {
        return all().stream()
                .filter(row -> row.membership().equals(membership))
                .filter(row -> row.code().until().equals(until) && !row.code().isOver())
                .findFirst();
    }

    void end(UUID membership) {
        rows.change("update login_code set ended_at = ?2 where membership_id = ?1", membership, clock.instant());
    }

    void forget(UUID membership) {
        rows.change("delete from login_code where membership_id = ?1", membership);
    }
}
