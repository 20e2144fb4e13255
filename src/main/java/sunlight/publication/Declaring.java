package sunlight.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.IllegalStep;
import sunlight.problem.RuleBroken;
import sunlight.problem.Stale;
import sunlight.tenancy.UseCase;

/** Signed statements in place of a new text: still true, nothing of this kind, or: it happened. */
@UseCase
public class Declaring {

    @Inject
    Disclosures disclosures;

    @Inject
    Catalogues catalogues;

    @Inject
    Acting acting;

    @Inject
    Event<RecordChanged> changed;

    @Inject
    Logging logging;

    /**
     * Renews a published disclosure that is still true.
     *
     * @param edition the number of the edition that was read
     */
    @Requires(Permission.DECLARE)
    public void confirmUnchanged(UUID disclosureId, int edition) {
        var disclosure = disclosures.require(disclosureId);
        if (disclosure.editions() == 0 || disclosure.stage().isTakenDown()) {
            throw new IllegalStep(Step.PUBLISH, disclosure.stage());
        }
        requireCurrent(disclosure, edition);
        requireConfirmable(disclosure.item());
        disclosures.add(new Confirmation(disclosure, acting.actor(), acting.today(), acting.now()));
        logging.confirmed(disclosure);
        tell(disclosure.item());
    }

    private void requireConfirmable(ItemCode item) {
        if (!catalogues.mayBeConfirmed(acting.tenant(), acting.today(), item)) {
            throw RuleBroken.of("disclosure", "publication.notConfirmable");
        }
    }

    /** A statement about what is public holds for the edition that was read. */
    static void requireCurrent(Disclosure disclosure, int readEdition) {
        if (readEdition != disclosure.editions()) {
            throw new Stale();
        }
    }

    /** Nothing of this kind from one day to another, with a reason. */
    @Requires(Permission.DECLARE)
    public void declareNil(ItemCode item, LocalDate fromOn, LocalDate untilOn, String reason) {
        requireItem(item);
        requireSaid(reason);
        if (catalogues.isStanding(acting.tenant(), acting.today(), item)) {
            throw RuleBroken.of("item", "publication.nilNotForStanding");
        }
        if (untilOn.isBefore(fromOn) || untilOn.isAfter(fromOn.plusYears(1))) {
            throw RuleBroken.of("untilOn", "publication.nilPeriodWrong");
        }
        disclosures.add(Declaration.nil(item, fromOn, untilOn, reason.strip(), acting.actor(), acting.now()));
        tell(item);
    }

    /** Something happened that makes an on-event item owed. */
    @Requires(Permission.DECLARE)
    public void declareEvent(ItemCode item, LocalDate happenedOn, String what) {
        requireItem(item);
        requireSaid(what);
        if (happenedOn.isAfter(acting.today())) {
            throw RuleBroken.of("happenedOn", "publication.eventInFuture");
        }
        disclosures.add(Declaration.event(item, happenedOn, what.strip(), acting.actor(), acting.now()));
        tell(item);
    }

    private void requireItem(ItemCode item) {
        catalogues.requireItem(acting.tenant(), acting.today(), item);
    }

    private static void requireSaid(String text) {
        if (text.isBlank()) {
            throw RuleBroken.of("reason", "publication.statementMissing");
        }
    }

    private void tell(ItemCode item) {
        disclosures.flush();
        changed.fire(new RecordChanged(Set.of(item)));
    }
}
