package sunlight.compliance;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** A bureau looks at single nil declarations and exemptions, drawn or not, and writes down whether they are right. */
@UseCase
public class CheckingWaivers {

    private static final int LONGEST = 1000;

    @Inject
    Rows rows;

    @Inject
    Waivers waivers;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** The newest of each waiver that somebody of the bureau has looked at. */
    @Requires(Permission.INSPECT)
    public Map<UUID, WaiverCheck> newest() {
        return rows.of("""
                        select distinct on (waiver_id) waiver_id, verdict, words, seed, checker_name, checked_at
                        from waiver_check where tenant_id = own_tenant() order by waiver_id, checked_at desc, id desc
                        """).stream().collect(toMap(row -> (UUID) row[0], CheckingWaivers::check));
    }

    /** @param seed of the sample, if it was drawn */
    @Requires(Permission.SUPERVISE)
    public void judge(UUID waiver, WaiverCheck.Verdict verdict, String words, Optional<Long> seed) {
        var judged = waivers.below().stream()
                .filter(each -> each.id().equals(waiver))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (words.length() > LONGEST || (verdict == WaiverCheck.Verdict.WRONG && words.isBlank())) {
            throw RuleBroken.of("words", "inspection.wordsMissing", LONGEST);
        }
        var id = Ids.next();
        rows.change(
                """
                insert into waiver_check (id, waiver_id, addressee_id, verdict, words, seed, checker_name, checked_at)
                values (?1, ?2, ?3, ?4, ?5, cast(nullif(?6, '') as bigint), ?7, ?8)
                """,
                id,
                waiver,
                judged.tenant(),
                verdict.name(),
                words.strip(),
                seed.map(String::valueOf).orElse(""),
                Here.actor().name(),
                clock.instant());
        deeds.fire(new Deed("waiver.checked", "waiver", waiver.toString()));
    }

    private static WaiverCheck check(Object[] row) {
        return new WaiverCheck(
                WaiverCheck.Verdict.valueOf((String) row[1]),
                (String) row[2],
                number(row[3]),
                (String) row[4],
                Rows.moment(row[5]));
    }

    private static @Nullable Long number(@Nullable Object column) {
        return column == null ? null : ((Number) column).longValue();
    }
}
