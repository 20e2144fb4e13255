package sunlight.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.UseCase;

/** Makes editions of what was approved, and withdraws them. */
@UseCase
public class Publishing {

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Voices voices;

    @Inject
    Acting acting;

    @Inject
    Releasing releasing;

    @Inject
    WordsBeside beside;

    @Inject
    Event<RecordChanged> changed;

    @Inject
    Logging logging;

    /**
     * @param version the version that was read
     * @return the number of the new edition
     */
    @Requires(Permission.APPROVE)
    public int publish(UUID id, long version) {
        var disclosure = disclosures.requireRead(id, version);
        return releasing.release(disclosure, voices.on(disclosure, Permission.APPROVE), null);
    }

    /** Takes every edition out of public view; the page says that it was there and why it is gone. */
    @Requires(Permission.APPROVE)
    public void withdraw(UUID id, long version, String reason) {
        var why = RequiredText.reason("publication.withdrawalNeedsReason", reason);
        var disclosure = disclosures.requireRead(id, version);
        beside.require(disclosure, why, "reason", "publication.reasonTellsTooMuch");
        drafts.sign(disclosure, Step.WITHDRAW, voices.on(disclosure, Permission.APPROVE), why);
        disclosure.withdraw(acting.now());
        logging.withdrawn(disclosure);
        disclosures.editions(id).forEach(edition -> edition.withdraw(why, acting.now()));
        disclosures.flush();
        changed.fire(new RecordChanged(Set.of(disclosure.item())));
    }

    /** The editions, the newest first, each with whether it can be withdrawn alone. */
    @Requires(Permission.READ_OWN)
    public List<EditionLine> editions(UUID id) {
        var newest = disclosures.require(id).editions();
        return disclosures.editions(id).stream()
                .map(edition -> edition.line(newest))
                .sorted(Comparator.comparing(EditionLine::number).reversed())
                .toList();
    }

    /**
     * Takes one older edition out of public view, such as one that tells too much where the newest does not. The newest stays
     * what is public, so it can only go with all others, or be followed by a correction.
     */
    @Requires(Permission.APPROVE)
    public void withdrawEdition(UUID id, int number, String reason) {
        var why = RequiredText.reason("publication.withdrawalNeedsReason", reason);
        var disclosure = disclosures.requireLocked(id);
        var edition = disclosures.editions(id).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (number == disclosure.editions()) {
            throw RuleBroken.of("edition", "publication.newestGoesWithAll");
        }
        if (edition.isWithdrawn()) {
            throw RuleBroken.of("edition", "publication.editionGoneAlready", number);
        }
        beside.require(disclosure, why, "reason", "publication.reasonTellsTooMuch");
        var voice = voices.on(disclosure, Permission.APPROVE);
        drafts.sign(disclosure, Step.WITHDRAW, voice, "第 %d 版：%s".formatted(number, why));
        logging.withdrawn(edition);
        edition.withdraw(why, acting.now());
        disclosures.flush();
        changed.fire(new RecordChanged(Set.of(disclosure.item())));
    }

    /** The period for which it is on display now, where it is a public notice. */
    @Requires(Permission.READ_OWN)
    public Optional<NoticeRun> notice(UUID id) {
        return disclosures.editions(id).stream()
                .filter(edition -> !edition.isWithdrawn())
                .reduce((earlier, later) -> later)
                .flatMap(Edition::notice);
    }
}
