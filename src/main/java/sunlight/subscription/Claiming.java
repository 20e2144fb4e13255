package sunlight.subscription;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/**
 * Notes that a mail is about to be handed over, each in a transaction of its own: the note must be there before the mail
 * goes and stay when what comes after it fails.
 */
@UseCase
public class Claiming {

    /** Mail servers themselves try for about as long. */
    static final Duration PATIENCE = Duration.ofDays(5);

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /** What is claimed: one edition for one subscriber. */
    public record Claim(UUID subscriber, UUID disclosure, int number) {}

    /** Whether nobody has done so before. */
    @ByWorker
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(Claim claim) {
        return rows.change(
                        "insert into subscription_mail (subscription_id, disclosure_id, number) values (?1, ?2, ?3)"
                                + " on conflict do nothing",
                        claim.subscriber(),
                        claim.disclosure(),
                        claim.number())
                > 0;
    }

    /** The mail server said "later" of the address; whether that has gone on for so long that nobody tries any more. */
    @ByWorker
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean failed(UUID subscriber) {
        var now = clock.instant();
        rows.change(
                "update subscription set failing_since = coalesce(failing_since, cast(?2 as timestamptz)) where id = ?1",
                subscriber,
                now.toString());
        return rows.change(
                        "update subscription set given_up_at = cast(?2 as timestamptz)"
                                + " where id = ?1 and failing_since < cast(?3 as timestamptz)",
                        subscriber,
                        now.toString(),
                        now.minus(PATIENCE).toString())
                > 0;
    }

    /** It took a mail. */
    @ByWorker
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void reached(UUID subscriber) {
        rows.change(
                "update subscription set failing_since = null where id = ?1 and failing_since is not null", subscriber);
    }

    /** It has certainly not been sent, so it may be tried again. */
    @ByWorker
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(Claim claim) {
        rows.change(
                "delete from subscription_mail where subscription_id = ?1 and disclosure_id = ?2 and number = ?3",
                claim.subscriber(),
                claim.disclosure(),
                claim.number());
    }
}
