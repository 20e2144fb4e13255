package sunlight.publication.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** Secrecy reviews of the tenant in scope. Only added to. */
@ApplicationScoped
public class SecrecyReviews {

    @Inject
    Rows rows;

    /** All of a disclosure, the earliest first. */
    public List<SecrecyLine> of(UUID disclosure) {
        return rows
                .of(
                        "select round, result, ground, reviewer_name, reviewed_at from secrecy_review"
                                + " where disclosure_id = ?1 order by reviewed_at, id",
                        disclosure)
                .stream()
                .map(row -> new SecrecyLine(
                        Rows.number(row[0]),
                        new Secrecy(SecrecyResult.valueOf((String) row[1]), (String) row[2]),
                        (String) row[3],
                        Rows.moment(row[4])))
                .toList();
    }

    /** Whether in this round the last word is that it may be public. */
    public boolean isOpen(UUID disclosure, int round) {
        return of(disclosure).stream()
                .filter(line -> line.round() == round)
                .reduce((earlier, later) -> later)
                .map(line -> line.judgement().result() == SecrecyResult.OPEN)
                .orElse(false);
    }

    public void add(UUID disclosure, int round, Secrecy judgement, Actor reviewer, Instant now) {
        rows.change(
                """
                insert into secrecy_review (id, disclosure_id, round, result, ground, reviewer, reviewer_name, reviewed_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as timestamptz))
                """,
                Ids.next(),
                disclosure,
                round,
                judgement.result().name(),
                judgement.ground(),
                reviewer.subject(),
                reviewer.name(),
                now.toString());
    }
}
