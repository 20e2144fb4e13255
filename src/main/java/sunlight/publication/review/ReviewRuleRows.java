package sunlight.publication.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/** The review rules of the tenant in scope, as they are kept. */
@ApplicationScoped
public class ReviewRuleRows {

    @Inject
    Rows rows;

    /** The rules as they are today. */
    public ReviewRules of(Tenant tenant) {
        return new ReviewRules(all(), Integer.parseInt(tenant.settings().getOrDefault("reviews", "1")));
    }

    private List<ReviewRule> all() {
        return rows.of("select covers, reviews, secrecy, proofreading from review_rule order by covers").stream()
                .map(row -> new ReviewRule(
                        (String) row[0], new ReviewDemands(Rows.number(row[1]), (Boolean) row[2], (Boolean) row[3])))
                .toList();
    }

    void put(ReviewRule rule, Actor changer, Instant now) {
        rows.change(
                """
                insert into review_rule (covers, reviews, secrecy, proofreading, changer, changed_at)
                values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz))
                on conflict (tenant_id, covers) do update set reviews = excluded.reviews, secrecy = excluded.secrecy,
                  proofreading = excluded.proofreading, changer = excluded.changer, changed_at = excluded.changed_at
                """,
                rule.covers(),
                rule.demands().reviews(),
                rule.demands().secrecy(),
                rule.demands().proofreading(),
                changer.subject(),
                now.toString());
    }

    void remove(String covers) {
        rows.change("delete from review_rule where covers = ?1", covers);
    }
}
