package sunlight.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    PlainCompliance(CatalogueItem item, Profile profile, Facts facts, Circumstances world, LocalDate day) {
        this.item = item;
        this.profile = profile;
        this.facts = facts;
        this.world = world;
        this.day = day;
        this.owed = Obligations.of(item.refresh(), world, facts.events());
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
        for (var nil : facts.nils()) {
            if (signed(nil) && between(nil.from(), day, nil.until())) {
                return ComplianceStatus.NIL_DECLARED;
            }
        }
        if (expiredNoticeUp()) {
            return ComplianceStatus.EXPIRED_NOTICE_UP;
        }
        return standsIncomplete() && (owed.unknown().isPresent() || breachOn(day) < 0)
                ? ComplianceStatus.INCOMPLETE
                : byClock();
    }

    private ComplianceStatus byClock() {
        if (owed.unknown().isPresent()) {
            return ComplianceStatus.DATE_NOT_SET;
        }
        if (breachOn(day) >= 0) {
            return standing() == null || item.refresh() instanceof Refresh.AfterEvent
                    ? ComplianceStatus.OVERDUE
                    : ComplianceStatus.STALE;
        }
        for (int i = 0; i < servedBy.length; i++) {
            if (!settled(i) && !dueOn(i).isBefore(day)) {
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
                && world.workingDays().between(edition.formedOn(), act.on()) > 20;
    }

    private boolean applies() {
        var kind = item.kinds().isEmpty() || item.kinds().stream().anyMatch(profile.kinds()::contains);
        var when = item.when();
        return kind && (when == null || profile.flags().contains(when));
    }

    private List<Act> actsUntilDay() {
        var acts = new ArrayList<Act>();
        for (var edition : facts.editions()) {
            var down = edition.downOn();
            var withdrawn = edition.withdrawn() && down != null && !day.isBefore(down);
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
        var breach = breachOn(act.on());
        if (breach >= 0) {
            servedBy[breach] = act;
            return;
        }
        for (int i = 0; i < servedBy.length; i++) {
            if (!settled(i) && between(owed.list().get(i).opensOn(), act.on(), dueOn(i))) {
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
        for (var nil : facts.nils()) {
            if (signed(nil) && between(nil.from(), dueOn(i), nil.until())) {
                return true;
            }
        }
        return false;
    }

    private LocalDate dueOn(int i) {
        return owed.list().get(i).dueOn();
    }

    private boolean signed(Nil nil) {
        return !nil.signedOn().isAfter(day);
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

    private boolean standsIncomplete() {
        var standing = standing();
        return standing != null && !standing.missing().isEmpty();
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
        var down = edition.downOn();
        return !edition.on().isAfter(day) && (down == null || day.isBefore(down));
    }

    private static boolean between(LocalDate from, LocalDate day, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
