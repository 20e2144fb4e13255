package sunlight.links;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import sunlight.publication.PublishedItems;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Finds the links of a tenant's published texts and keeps how they fared. The visits are made in between, not in here. */
@UseCase
public class CheckingLinks {

    private static final int LONGEST = 2000;

    @Inject
    PublishedItems published;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /** Whether nobody has begun with the tenant today; from now on somebody has. */
    @ByWorker
    public boolean claim() {
        rows.change("delete from link_round where tenant_id = own_tenant() and on_day < ?1", today().minusDays(7));
        return rows.change("insert into link_round (on_day) values (?1) on conflict do nothing", today()) > 0;
    }

    /** On which day each tenant had its last turn; who is not among them had none yet. */
    @ByWorker
    public Map<UUID, LocalDate> turns() {
        return rows.of("select tenant_id, max(on_day) from link_round group by tenant_id").stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> Rows.day(row[1])));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * What links stand in what is public now, each text with its own; what is hidden or withdrawn is not among it. Texts whose
     * links were not visited for longest come first: so many links may be there that no night is long enough.
     */
    @ByWorker
    public Map<UUID, Set<String>> links(Tenant tenant) {
        var links = new LinkedHashMap<UUID, Set<String>>();
        var visits = visits();
        var texts = published.of(tenant).stream()
                .sorted(Comparator.comparing(text -> visits.getOrDefault(text.disclosure(), Instant.MIN)))
                .toList();
        for (var summary : texts) {
            published.current(tenant, summary.disclosure()).ifPresent(edition -> {
                var found = outbound(edition.body());
                if (!found.isEmpty()) {
                    links.put(edition.disclosure(), found);
                }
            });
        }
        return links;
    }

    private Map<UUID, Instant> visits() {
        return rows
                .of("select disclosure_id, min(checked_at) from link_check where tenant_id = own_tenant()"
                        + " group by disclosure_id")
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> Rows.moment(row[1])));
    }

    static Set<String> outbound(String body) {
        var found = new LinkedHashSet<String>();
        for (var link : Jsoup.parseBodyFragment(body).select("a[href]")) {
            var address = link.attr("href").strip().replaceFirst("#.*$", "");
            if (address.matches("(?i)https?://\\S+") && address.length() <= LONGEST) {
                found.add(address);
            }
        }
        return found;
    }

    /** What is not among it any more is forgotten: the text has changed, or is not public. */
    @ByWorker
    public void keep(Map<UUID, Set<String>> links, Map<String, Visited> visited) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        links.forEach((disclosure, addresses) -> addresses.forEach(address -> {
            var found = visited.get(address);
            if (found != null) {
                keep(disclosure, address, found, now);
            }
        }));
        for (var known : rows.of("select disclosure_id, address from link_check where tenant_id = own_tenant()")) {
            var disclosure = (UUID) known[0];
            if (!links.getOrDefault(disclosure, Set.of()).contains((String) known[1])) {
                rows.change(
                        "delete from link_check where tenant_id = own_tenant() and disclosure_id = ?1 and address = ?2",
                        disclosure,
                        known[1]);
            }
        }
    }

    private void keep(UUID disclosure, String address, Visited found, String now) {
        rows.change("""
                insert into link_check (disclosure_id, address, outcome, detail, checked_at, failing_since, failures)
                values (?1, ?2, ?3, ?4, cast(?5 as timestamptz),
                        case when ?3 = 'WELL' then null else cast(?5 as timestamptz) end, case when ?3 = 'WELL' then 0 else 1 end)
                on conflict (tenant_id, disclosure_id, address) do update set outcome = excluded.outcome,
                  detail = excluded.detail, checked_at = excluded.checked_at,
                  failing_since = case when excluded.outcome = 'WELL' then null
                    else coalesce(link_check.failing_since, excluded.checked_at) end,
                  failures = case when excluded.outcome = 'WELL' then 0 else link_check.failures + 1 end
                """, disclosure, address, found.outcome().name(), found.detail(), now);
    }
}
