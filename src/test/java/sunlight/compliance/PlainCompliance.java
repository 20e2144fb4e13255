package sunlight.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Refresh;
import sunlight.compliance.Facts.Nil;
import sunlight.compliance.Facts.Published;

/** The rules of compliance once more, slow and plain, to hold the real ones against. */
final class PlainCompliance {

    private final CatalogueItem item;
    private final Profile profile;
    private final Facts facts;
    private final Circumstances world;
    private final LocalDate day;
    private final Obligations owed;
    private final @Nullable Act[] servedBy;
    private final Set<UUID> seen = new HashSet<>();

    PlainCompliance(CatalogueItem item, Profile profile, Facts facts, Circumstances world, LocalDate day) {
        this(item, profile, facts, world, day, Obligations.of(item.refresh(), world, facts.events()));
    }

    PlainCompliance(
            CatalogueItem item, Profile profile, Facts facts, Circumstances world, LocalDate day, Obligations owed) {
        this.item = item;
        this.profile = profile;
        this.facts = facts;
        this.world = world;
        this.day = day;
        this.owed = owed;
        this.servedBy = new Act[owed.list().size()];
        actsUntilDay().forEach(this::serve);
    }

    ComplianceStatus status() {
        if (!applies()) {
            return ComplianceStatus.NOT_APPLICABLE;
        }
        for (var exemption : facts.exemptions()) {
            if (between(exemption.from(), day, exemption.until())) {
                return ComplianceStatus.EXEMPT;
            }
        }
        if (expiredNoticeUp()) {
            return ComplianceStatus.EXPIRED_NOTICE_UP;
        }
        if (owed.unknown().isEmpty() && anyBreach()) {
            return standing() == null || isOnEvent() ? ComplianceStatus.OVERDUE : ComplianceStatus.STALE;
        }
        for (var nil : facts.nils()) {
            if (states(nil, day)) {
                return ComplianceStatus.NIL_DECLARED;
            }
        }
        var standing = standing();
        if (standing != null && !standing.missing().isEmpty()) {
            return mayStillBeCompleted(standing) ? ComplianceStatus.DUE_SOON : ComplianceStatus.INCOMPLETE;
        }
        return owed.unknown().isPresent() ? ComplianceStatus.DATE_NOT_SET : byClock();
    }

    private boolean isOnEvent() {
        return item.refresh() instanceof Refresh.AfterEvent;
    }

    private boolean isStanding() {
        return item.refresh() instanceof Refresh.Standing;
    }

    private boolean anyBreach() {
        if (!isOnEvent()) {
            return breachOn(day) >= 0;
        }
        for (int i = 0; i < servedBy.length; i++) {
            if (!settled(i) && dueOn(i).isBefore(day)) {
                return true;
            }
        }
        return false;
    }

    /** Published before the item was owed as it is now, and the twentieth working day since has not passed. */
    private boolean mayStillBeCompleted(Published edition) {
        return edition.on().isBefore(world.owedSince())
                && world.workingDays().between(world.owedSince(), day.minusDays(1)) < 20;
    }

    /** Signed by now, covers the other day, and no event of its period up to that day was declared later. */
    private boolean states(Nil nil, LocalDate about) {
        if (nil.signedAt().toLocalDate().isAfter(day) || !between(nil.from(), about, nil.until())) {
            return false;
        }
        for (var event : facts.events()) {
            if (between(nil.from(), event.on(), about) && event.declaredAt().isAfter(nil.signedAt())) {
                return false;
            }
        }
        return true;
    }

    private ComplianceStatus byClock() {
        for (int i = 0; i < servedBy.length; i++) {
            var waits = (isOnEvent() || isStanding())
                    && day.isBefore(owed.list().get(i).opensOn());
            if (!settled(i) && !dueOn(i).isBefore(day) && !waits) {
                if (!day.isBefore(owed.list().get(i).soonOn())) {
                    return ComplianceStatus.DUE_SOON;
                }
                break;
            }
        }
        return byLastAct();
    }

    private ComplianceStatus byLastAct() {
        for (int i = servedBy.length - 1; i >= 0; i--) {
            var act = servedBy[i];
            if (act != null) {
                return late(act, owed.list().get(i))
                        ? ComplianceStatus.FULFILLED_LATE
                        : ComplianceStatus.FULFILLED_IN_TIME;
            }
        }
        return ComplianceStatus.NOTHING_OWED_YET;
    }

    private boolean late(Act act, Obligation obligation) {
        if (act.on().isAfter(obligation.dueOn())) {
            return true;
        }
        var edition = act.edition();
        return edition != null
                && !edition.formedOn().isBefore(obligation.opensOn())
                && twentyWorkingDaysEndBefore(act.on(), edition.formedOn());
    }

    /** A Saturday after the twentieth working day is late, though no further working day has begun. */
    private boolean twentyWorkingDaysEndBefore(LocalDate published, LocalDate formed) {
        return world.workingDays().between(formed, published.minusDays(1)) >= 20;
    }

    private boolean applies() {
        var kind = item.kinds().isEmpty() || item.kinds().stream().anyMatch(profile.kinds()::contains);
        var when = item.when();
        return kind && (when == null || profile.flags().contains(when));
    }

    private List<Act> actsUntilDay() {
        var acts = new ArrayList<Act>();
        for (var edition : facts.editions()) {
            var down = edition.down();
            var withdrawn = down != null && down.withdrawn() && !day.isBefore(down.on());
            if (!withdrawn && !edition.on().isAfter(day)) {
                acts.add(new Act(edition.on(), edition));
            }
        }
        for (var confirmed : facts.confirmations()) {
            if (!confirmed.isAfter(day)) {
                acts.add(new Act(confirmed, null));
            }
        }
        acts.sort(Comparator.comparing(Act::on));
        return acts;
    }

    private void serve(Act act) {
        if (isOnEvent()) {
            serveEvent(act);
            return;
        }
        if (isStanding()) {
            serveChanges(act);
            return;
        }
        var edition = act.edition();
        var isFirst = edition != null && seen.add(edition.disclosure());
        var breach = breachOn(act.on());
        if (breach >= 0) {
            servedBy[breach] = act;
            return;
        }
        for (int i = 0; i < servedBy.length; i++) {
            var opens = owed.list().get(i).opensOn();
            var says = isFirst || edition != null && !edition.formedOn().isBefore(opens);
            var isNear = act.on().until(dueOn(i), ChronoUnit.DAYS) <= 90;
            if (!settled(i) && between(opens, act.on(), dueOn(i)) && (says || isNear)) {
                servedBy[i] = act;
                return;
            }
        }
    }

    private void serveChanges(Act act) {
        for (int i = 0; i < servedBy.length; i++) {
            var changed = owed.list().get(i).opensOn();
            var formed = act.edition() == null ? act.on() : act.edition().formedOn();
            if (!settled(i) && !changed.isAfter(act.on()) && !changed.isAfter(formed)) {
                servedBy[i] = act;
            }
        }
    }

    private void serveEvent(Act act) {
        var edition = act.edition();
        if (edition == null) {
            return;
        }
        var isFirst = seen.add(edition.disclosure());
        for (int i = 0; i < servedBy.length; i++) {
            var happened = owed.list().get(i).opensOn();
            var tellsOfIt = isFirst || !edition.formedOn().isBefore(happened);
            if (!settled(i) && !happened.isAfter(act.on()) && tellsOfIt) {
                servedBy[i] = act;
                return;
            }
        }
    }

    /** The index of the latest obligation that was due before a day, where it is not settled; else -1. */
    private int breachOn(LocalDate someDay) {
        int last = -1;
        for (int i = 0; i < servedBy.length; i++) {
            if (dueOn(i).isBefore(someDay)) {
                last = i;
            }
        }
        return last >= 0 && settled(last) ? -1 : last;
    }

    private boolean settled(int i) {
        if (servedBy[i] != null) {
            return true;
        }
        var isOfADay = isOnEvent() || (isStanding() && i > 0);
        var about = isOfADay ? owed.list().get(i).opensOn() : dueOn(i);
        for (var nil : facts.nils()) {
            if (states(nil, about)) {
                return true;
            }
        }
        return false;
    }

    private LocalDate dueOn(int i) {
        return owed.list().get(i).dueOn();
    }

    private boolean expiredNoticeUp() {
        var notice = item.notice();
        if (notice == null || !notice.takenDown()) {
            return false;
        }
        for (var edition : facts.editions()) {
            var until = edition.noticeUntil();
            if (isUp(edition) && until != null && day.isAfter(until)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Published standing() {
        Published last = null;
        for (var edition : facts.editions()) {
            if (isUp(edition) && (last == null || !edition.on().isBefore(last.on()))) {
                last = edition;
            }
        }
        return last;
    }

    private boolean isUp(Published edition) {
        var down = edition.down();
        return !edition.on().isAfter(day) && (down == null || day.isBefore(down.on()));
    }

    private static boolean between(LocalDate from, LocalDate day, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
