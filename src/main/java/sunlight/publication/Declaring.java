package sunlight.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import sunlight.calendar.SchoolCalendar;
import sunlight.calendar.Span;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.IllegalStep;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.problem.Stale;
import sunlight.tenancy.UseCase;
import sunlight.workdays.Calendars;

/** Signed statements in place of a new text: still true, nothing of this kind, or: it happened. */
@UseCase
public class Declaring {

    /** About a term, where no school calendar tells how long one is. */
    private static final int NIL_MONTHS = 6;

    /** Less than this says nothing of the matter. */
    private static final int SHORTEST_NIL_REASON = 6;

    @Inject
    Disclosures disclosures;

    @Inject
    Catalogues catalogues;

    @Inject
    Acting acting;

    @Inject
    Event<RecordChanged> changed;

    @Inject
    Calendars calendars;

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
        if (disclosures.wasConfirmed(disclosureId, acting.today())) {
            throw RuleBroken.of("disclosure", "publication.confirmedToday");
        }
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

    /** Until when such a declaration is usually meant: to the end of the term in which it begins, where the calendar knows it. */
    @Requires(Permission.DECLARE)
    public LocalDate usualNilEnd(LocalDate fromOn) {
        return schoolCalendar().termOf(fromOn).map(SchoolCalendar.Term::endsOn).orElseGet(() -> latestNilEnd(fromOn));
    }

    private LocalDate latestNilEnd(LocalDate fromOn) {
        return schoolCalendar().termWithHolidays(fromOn).map(Span::last).orElseGet(() -> fromOn.plusMonths(NIL_MONTHS));
    }

    private SchoolCalendar schoolCalendar() {
        return calendars.from(acting.today()).schoolCalendar();
    }

    /**
     * Nothing of this kind from one day to another of one term, with a reason. What has not begun, nobody can know; and who
     * signs once for a year has not looked twice.
     */
    @Requires(Permission.DECLARE)
    public void declareNil(ItemCode item, LocalDate fromOn, LocalDate untilOn, String reason) {
        requireItem(item);
        var why = RequiredText.reason("publication.statementMissing", reason);
        if (!catalogues.mayBeDeclaredNil(acting.tenant(), acting.today(), item)) {
            // Nobody is above the first bureau who could exempt it; its catalogue is its own.
            var isFirst = acting.tenant().lineage().size() == 1;
            throw RuleBroken.of("item", isFirst ? "publication.nilNotAllowedAtTop" : "publication.nilNotAllowed");
        }
        requireNilPeriod(fromOn, untilOn);
        if (why.length() < SHORTEST_NIL_REASON) {
            throw RuleBroken.of("reason", "publication.nilReasonShort", SHORTEST_NIL_REASON);
        }
        disclosures.add(Declaration.nil(item, fromOn, untilOn, why, acting.actor(), acting.now()));
        tell(item);
    }

    private void requireNilPeriod(LocalDate fromOn, LocalDate untilOn) {
        if (fromOn.isAfter(acting.today())) {
            throw RuleBroken.of("fromOn", "publication.nilNotBegun");
        }
        if (untilOn.isBefore(fromOn)) {
            throw RuleBroken.of("untilOn", "publication.nilPeriodWrong");
        }
        var latest = latestNilEnd(fromOn);
        if (untilOn.isAfter(latest)) {
            var isByTerm = schoolCalendar().termWithHolidays(fromOn).isPresent();
            throw RuleBroken.of(
                    "untilOn",
                    isByTerm ? "publication.nilOneTerm" : "publication.nilTooLong",
                    fromOn,
                    latest,
                    NIL_MONTHS);
        }
    }

    /** Something happened that makes an on-event item owed. */
    @Requires(Permission.DECLARE)
    public void declareEvent(ItemCode item, LocalDate happenedOn, String what) {
        requireItem(item);
        var said = RequiredText.reason("publication.statementMissing", what);
        if (happenedOn.isAfter(acting.today())) {
            throw RuleBroken.of("happenedOn", "publication.eventInFuture");
        }
        disclosures.add(Declaration.event(item, happenedOn, said, acting.actor(), acting.now()));
        tell(item);
    }

    private void requireItem(ItemCode item) {
        catalogues.requireItem(acting.tenant(), acting.today(), item);
    }

    private void tell(ItemCode item) {
        disclosures.flush();
        changed.fire(new RecordChanged(Set.of(item)));
    }
}
