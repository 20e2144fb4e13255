package sunlight.publication;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.richtext.saved.PageAddress;
import sunlight.tenancy.UseCase;

/**
 * Keeps where the text of a draft stood before: an article of an official account or of an old site, taken over as a
 * snapshot. It passes the same gate and the same reviews as any other text.
 */
@UseCase
public class TakingOver {

    private static final int LONGEST_NAME = 100;

    @Inject
    Disclosures disclosures;

    @Inject
    Snapshots snapshots;

    @Inject
    WordsBeside beside;

    @Inject
    Acting acting;

    /** What is known of where a text stood; all of it is needed before submission. */
    public record Origin(@Nullable String address, @Nullable LocalDate on, String publisher) {

        Optional<Snapshot> snapshot() {
            return address == null || on == null ? Optional.empty() : Optional.of(new Snapshot(address, on, publisher));
        }
    }

    @Requires(Permission.READ_OWN)
    public Optional<Origin> of(UUID draft) {
        disclosures.require(draft);
        return snapshots.of(draft);
    }

    /** @param address as somebody copied it; empty as long as it is not known */
    @Requires(Permission.DRAFT)
    public void put(UUID draft, String address, @Nullable LocalDate on, String publisher) {
        var disclosure = disclosures.requireWritable(draft);
        var known = PageAddress.of(address);
        if (known.isEmpty() && !address.isBlank()) {
            throw RuleBroken.of("address", "snapshot.badAddress");
        }
        if (on != null && on.isAfter(acting.today())) {
            throw RuleBroken.of("on", "snapshot.dayToCome");
        }
        var name = publisher.strip();
        if (name.length() > LONGEST_NAME) {
            throw RuleBroken.of("publisher", "snapshot.nameTooLong", LONGEST_NAME);
        }
        beside.require(disclosure, name, "publisher", "snapshot.nameTellsTooMuch");
        beside.requireNothingHard(disclosure, known.orElse(""), "address", "snapshot.addressTellsTooMuch");
        snapshots.put(draft, known.orElse(null), on, name);
    }

    /** It is a text of the tenant's own after all. */
    @Requires(Permission.DRAFT)
    public void remove(UUID draft) {
        disclosures.requireWritable(draft);
        snapshots.remove(draft);
    }
}
