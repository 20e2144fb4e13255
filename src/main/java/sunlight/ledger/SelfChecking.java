package sunlight.ledger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import sunlight.problem.NotFound;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;
import sunlight.tenancy.WithinUseCase;

/** The server looks at its own log once a day and says so. It does not replace the check by an outsider. */
@UseCase
public class SelfChecking {

    private static final Logger LOG = Logger.getLogger(SelfChecking.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    SelfReading reading;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** Looks at all chains below the root bureau in scope, unless that was done today. */
    @ByWorker
    public void oncePerDay(LocalDate today) {
        var root = root();
        if (last(root.id()).filter(last -> !today.isAfter(day(last))).isEmpty()) {
            write(look(root));
        }
    }

    /** The same now, because somebody asked. */
    @WithinUseCase
    public void now() {
        write(look(root()));
    }

    /** What was found last for the root bureau of the tenant in scope. */
    @WithinUseCase
    public Optional<LogCheck> last() {
        return Scope.bound().map(Scope::tenant).flatMap(tenant -> last(tenant.root()));
    }

    private LogCheck look(Tenant root) {
        var wrong = reading.checkpoints(root.id());
        if (wrong.isPresent()) {
            return bad(root, 0, wrong.get());
        }
        var looked = 0L;
        for (var tenant : directory.below(root)) {
            var found = reading.chain(tenant);
            looked += found.entries();
            if (found.complaint() != null) {
                return bad(tenant, looked, found.complaint());
            }
        }
        return new LogCheck(clock.instant(), looked, null, null, 0);
    }

    private LogCheck bad(Tenant tenant, long looked, SelfReading.Complaint complaint) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "publication log broken, id {0}: {1} number {2}: {3}", new Object[] {
            incident, tenant.slug(), String.valueOf(complaint.seq()), complaint.key()
        });
        return new LogCheck(clock.instant(), looked, complaint.key(), tenant.slug(), complaint.seq());
    }

    private void write(LogCheck check) {
        entities.createNativeQuery("""
                        insert into ledger_check (checked_at, entries, bad_slug, bad_seq, complaint)
                        values (?1, ?2, nullif(cast(?3 as text), ''), ?4, nullif(cast(?5 as text), ''))
                        on conflict (tenant_id) do update set checked_at = excluded.checked_at, entries = excluded.entries,
                          bad_slug = excluded.bad_slug, bad_seq = excluded.bad_seq, complaint = excluded.complaint
                        """)
                .setParameter(1, check.checkedAt().atOffset(ZoneOffset.UTC))
                .setParameter(2, check.entries())
                .setParameter(3, orEmpty(check.slug()))
                .setParameter(4, check.seq())
                .setParameter(5, orEmpty(check.complaint()))
                .executeUpdate();
    }

    private Optional<LogCheck> last(UUID root) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select checked_at, entries, complaint, bad_slug, bad_seq from ledger_check where tenant_id = ?1")
                .setParameter(1, root)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new LogCheck(
                        Columns.instant(row[0]),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        (String) row[3],
                        row[4] == null ? 0 : ((Number) row[4]).longValue()));
    }

    private LocalDate day(LogCheck check) {
        return LocalDate.ofInstant(check.checkedAt(), clock.getZone());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Tenant root() {
        return Scope.bound()
                .map(Scope::tenant)
                .filter(tenant -> tenant.root().equals(tenant.id()))
                .orElseThrow(NotFound::new);
    }
}
