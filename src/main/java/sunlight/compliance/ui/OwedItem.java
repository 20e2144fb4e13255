package sunlight.compliance.ui;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.Mode;
import sunlight.catalogue.Refresh.AfterEvent;
import sunlight.catalogue.Refresh.OnDates;
import sunlight.catalogue.Refresh.Standing;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.DueLine;
import sunlight.compliance.Obligation;
import sunlight.identity.Permission;
import sunlight.publication.DraftLine;
import sunlight.publication.Stage;

/** What is owed for one item today, together with what the tenant has of it. */
record OwedItem(DueLine line, List<DraftLine> disclosures, LocalDate today) {

    private static final Set<Stage> DONE = EnumSet.of(Stage.PUBLISHED, Stage.WITHDRAWN, Stage.EXPIRED);

    /** What an act of today would still serve. */
    private static final Set<ComplianceStatus> WAITING =
            EnumSet.of(ComplianceStatus.OVERDUE, ComplianceStatus.STALE, ComplianceStatus.DUE_SOON);

    /** What can be done about an item, as a button says it. */
    enum Deed {
        CONTINUE,
        LOOK,
        CONFIRM,
        WRITE,
        ANOTHER,
        REVISE,
        EVENT,
        CHANGE,
        NIL
    }

    Optional<DraftLine> underWay() {
        return disclosures.stream().filter(each -> !DONE.contains(each.stage())).findFirst();
    }

    Optional<DraftLine> published() {
        return disclosures.stream()
                .filter(each -> each.stage() == Stage.PUBLISHED)
                .findFirst();
    }

    UUID target(Deed deed) {
        return (deed == Deed.CONTINUE || deed == Deed.LOOK ? underWay() : published())
                .map(DraftLine::id)
                .orElseThrow();
    }

    /** What the person may do, the next thing first. */
    List<Deed> deeds(Set<Permission> may) {
        var deeds = new ArrayList<Deed>();
        if (underWay().isPresent()) {
            deeds.add(
                    underWay().get().stage().isWritable() && may.contains(Permission.DRAFT)
                            ? Deed.CONTINUE
                            : Deed.LOOK);
        } else if (line.item().mode() != Mode.GENERATED) {
            addNew(deeds, may);
        } else if (published().isPresent() && may.contains(Permission.DRAFT)) {
            deeds.add(Deed.REVISE);
        }
        return deeds;
    }

    private void addNew(List<Deed> deeds, Set<Permission> may) {
        var writes = may.contains(Permission.DRAFT);
        var declares = may.contains(Permission.DECLARE);
        var standing = line.item().refresh() instanceof Standing;
        var onEvent = line.item().refresh() instanceof AfterEvent;
        if (declares
                && line.item().mayBeConfirmed()
                && isTimeToRenew()
                && published().isPresent()) {
            deeds.add(Deed.CONFIRM);
        }
        if (declares && onEvent && line.status() == ComplianceStatus.NOTHING_OWED_YET) {
            deeds.add(Deed.EVENT);
        }
        if (writes && published().isPresent()) {
            deeds.add(Deed.REVISE);
        }
        if (writes && (!standing || published().isEmpty())) {
            deeds.add(published().isPresent() ? Deed.ANOTHER : Deed.WRITE);
        }
        if (declares && onEvent && line.status() != ComplianceStatus.NOTHING_OWED_YET) {
            deeds.add(Deed.EVENT);
        }
        if (declares && standing && published().isPresent()) {
            deeds.add(Deed.CHANGE);
        }
        if (declares && line.item().mayBeDeclaredNil() && !Urgency.DONE.holds(line.status())) {
            deeds.add(Deed.NIL);
        }
    }

    /**
     * What is fulfilled is renewed for the next date only, and not before that comes near. Whose turn is not each year's has its
     * date told by the status.
     */
    private boolean isTimeToRenew() {
        var refresh = line.item().refresh();
        return refresh instanceof Standing
                || WAITING.contains(line.status())
                || refresh instanceof OnDates clock
                        && clock.years() == 1
                        && clock.due().stream().anyMatch(this::isNear);
    }

    private boolean isNear(MonthDay due) {
        var thisYear = due.atYear(today.getYear());
        var next = thisYear.isBefore(today) ? due.atYear(today.getYear() + 1) : thisYear;
        return !today.isBefore(next.minusDays(Obligation.RENEWABLE_DAYS));
    }
}
