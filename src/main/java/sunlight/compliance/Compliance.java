package sunlight.compliance;

import static java.util.Comparator.comparing;
import static sunlight.compliance.ComplianceStatus.DATE_NOT_SET;
import static sunlight.compliance.ComplianceStatus.DUE_SOON;
import static sunlight.compliance.ComplianceStatus.EXEMPT;
import static sunlight.compliance.ComplianceStatus.EXPIRED_NOTICE_UP;
import static sunlight.compliance.ComplianceStatus.FULFILLED_IN_TIME;
import static sunlight.compliance.ComplianceStatus.FULFILLED_LATE;
import static sunlight.compliance.ComplianceStatus.INCOMPLETE;
import static sunlight.compliance.ComplianceStatus.NIL_DECLARED;
import static sunlight.compliance.ComplianceStatus.NOTHING_OWED_YET;
import static sunlight.compliance.ComplianceStatus.NOT_APPLICABLE;
import static sunlight.compliance.ComplianceStatus.OVERDUE;
import static sunlight.compliance.ComplianceStatus.STALE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import sunlight.calendar.Deadline;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Mode;
import sunlight.catalogue.Tenure;
import sunlight.language.Message;

/**
 * Judges one item of one tenant: a pure function of catalogue item, profile, record and calendars. Asked for a day it
 * gives the verdict; asked for the timeline it gives all of them, future ones included.
 */
public final class Compliance {

    private final CatalogueItem item;
    private final Profile profile;
    private final Facts facts;
    private final Circumstances world;
    private final Obligations obligations;
    private final List<Act> acts;
    private final List<Facts.Nil> nils;
    private final Deadline firstDue;
    private final Notices notices;

    public Compliance(CatalogueItem item, Profile profile, Facts facts, Circumstances world) {
        this(item, profile, facts, world, world.owed(item.refresh(), facts.events()));
    }

    private Compliance(CatalogueItem item, Profile profile, Facts facts, Circumstances world, Obligations obligations) {
        this.item = item;
        this.profile = profile;
        this.facts = facts;
        this.world = world;
        this.obligations = obligations;
        this.acts = Fulfilment.acts(facts);
        this.nils = facts.nilsInForce();
        this.firstDue = world.firstDeadline();
        this.notices = new Notices(item.notice(), facts);
    }

    /** @param world counted from whatever day: the tenure knows since when the item is owed */
    static Compliance of(Tenure tenure, Profile profile, Facts facts, Circumstances world) {
        return new Compliance(
                tenure.item(),
                profile,
                facts,
                world.owedSince(tenure.since()),
                Obligations.of(tenure, world, facts.events()));
    }

    public Timeline timeline() {
        return Timeline.of(turningPoints(), this::on);
    }

    public Verdict on(LocalDate day) {
        return notOwed(day).or(this::generated).or(() -> noticeStillUp(day)).orElseGet(() -> owed(day));
    }

    private Optional<Verdict> notOwed(LocalDate day) {
        if (!profile.owes(item)) {
            return Optional.of(Verdict.of(NOT_APPLICABLE, Message.of("compliance.notApplicable")));
        }
        return facts.exemptions().stream()
                .filter(each -> each.holdsOn(day))
                .max(comparing(Facts.Exemption::until))
                .map(each ->
                        Verdict.of(EXEMPT, Message.of("compliance.exempt", each.from(), each.until(), each.ground())));
    }

    /** What the site makes from the data is there as long as the site is. */
    private Optional<Verdict> generated() {
        return item.mode() == Mode.GENERATED
                ? Optional.of(Verdict.of(FULFILLED_IN_TIME, Message.of("compliance.generated")))
                : Optional.empty();
    }

    /** Only named lists must come down; for others the period is the least, not the most. */
    private Optional<Verdict> noticeStillUp(LocalDate day) {
        return notices.stillUp(day)
                .map(until -> Verdict.of(EXPIRED_NOTICE_UP, Message.of("compliance.noticeUp", until)));
    }

    private Verdict owed(LocalDate day) {
        if (obligations.unknown().isPresent()) {
            var why = obligations.unknown().get();
            return nil(day).or(() -> incomplete(day)).orElseGet(() -> Verdict.of(DATE_NOT_SET, why));
        }
        var fulfilment = new Fulfilment(day, obligations, acts, nils);
        return breach(fulfilment, day)
                .or(() -> nil(day))
                .or(() -> incomplete(day))
                .or(() -> dueSoon(fulfilment, day))
                .or(() -> fulfilled(fulfilment, day))
                .orElseGet(() -> nothingYet(fulfilment));
    }

    private Optional<Verdict> nil(LocalDate day) {
        return nils.stream()
                .filter(nil -> nil.holdsOn(day))
                .findFirst()
                .map(nil ->
                        Verdict.of(NIL_DECLARED, Message.of("compliance.nil", nil.from(), nil.until(), nil.reason())));
    }

    /** The oldest breach is the worst; the explanation tells of each, and of what is still to come. */
    private Optional<Verdict> breach(Fulfilment fulfilment, LocalDate day) {
        var missing = fulfilment.breaches();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var standing = Fulfilment.standing(facts, day);
        if (standing == null || obligations.perEvent()) {
            var each = Reasons.overdue(
                    missing, obligations.perEvent() ? fulfilment.open().toList() : List.of());
            var why = Fulfilment.sourceGone(facts, day)
                    .map(gone -> Message.of("compliance.sourceGone", gone, each))
                    .orElseGet(() -> notices.downTooEarly(day, each));
            return Optional.of(
                    Verdict.about(OVERDUE, missing.get(0), Reasons.andBefore(why, fulfilment.missedBefore())));
        }
        var why = Message.of("compliance.stale", standing.on(), missing.get(0).because());
        return Optional.of(Verdict.about(STALE, missing.get(0), Reasons.andBefore(why, fulfilment.missedBefore())));
    }

    /** What the catalogue asks for only since a while may be added within the time for a first publication. */
    private Optional<Verdict> incomplete(LocalDate day) {
        var standing = Fulfilment.standing(facts, day);
        if (standing == null || standing.missing().isEmpty()) {
            return Optional.empty();
        }
        var elements = Reasons.listed(standing.missing());
        if (standing.on().isBefore(world.owedSince()) && !day.isAfter(firstDue.dueOn())) {
            var why = Message.of("compliance.toComplete", world.owedSince(), elements, firstDue.explanation());
            return Optional.of(new Verdict(DUE_SOON, firstDue.dueOn(), firstDue.provisional(), why));
        }
        return Optional.of(Verdict.of(INCOMPLETE, Message.of("compliance.incomplete", elements)));
    }

    private Optional<Verdict> dueSoon(Fulfilment fulfilment, LocalDate day) {
        return fulfilment
                .open()
                .findFirst()
                .filter(next -> !day.isBefore(next.soonOn()))
                .map(next -> Verdict.about(
                        DUE_SOON,
                        next,
                        Reasons.dueSoon(
                                obligations.perEvent() ? fulfilment.open().toList() : List.of(next))));
    }

    private Optional<Verdict> fulfilled(Fulfilment fulfilment, LocalDate day) {
        return fulfilment
                .latest()
                .map(latest -> fulfilledBy(latest.getValue(), latest.getKey()))
                .map(verdict -> verdict.because(notices.mustStay(day, verdict.reason())));
    }

    private Verdict fulfilledBy(Act act, Obligation obligation) {
        if (act.on().isAfter(obligation.dueOn())) {
            return Verdict.about(
                    FULFILLED_LATE, obligation, Message.of("compliance.late", act.on(), obligation.because()));
        }
        var edition = act.edition();
        if (edition != null && !edition.formedOn().isBefore(obligation.opensOn())) {
            var due = world.workingDays().deadline(edition.formedOn(), Circumstances.FIRST_PUBLICATION);
            if (act.on().isAfter(due.dueOn())) {
                return new Verdict(
                        FULFILLED_LATE,
                        due.dueOn(),
                        due.provisional(),
                        Message.of("compliance.lateAfterFormation", act.on(), due.explanation()));
            }
        }
        var key = edition == null ? "compliance.confirmed" : "compliance.inTime";
        return Verdict.about(FULFILLED_IN_TIME, obligation, Message.of(key, act.on(), obligation.because()));
    }

    private Verdict nothingYet(Fulfilment fulfilment) {
        return fulfilment
                .open()
                .findFirst()
                .map(next -> Verdict.about(NOTHING_OWED_YET, next, Message.of("compliance.nextDue", next.because())))
                .orElseGet(() -> Verdict.of(
                        NOTHING_OWED_YET,
                        Message.of(obligations.perEvent() ? "compliance.noEvent" : "compliance.nothingDue")));
    }

    /** Every day on which the verdict can change. */
    private TreeSet<LocalDate> turningPoints() {
        var days = new TreeSet<LocalDate>();
        days.add(world.owedSince());
        days.add(firstDue.dueOn().plusDays(1));
        for (var obligation : obligations.list()) {
            days.addAll(List.of(
                    obligation.opensOn(),
                    obligation.soonOn(),
                    obligation.dueOn().plusDays(1)));
        }
        for (var edition : facts.editions()) {
            days.add(edition.on());
            Stream.ofNullable(edition.down()).map(Facts.Down::on).forEach(days::add);
            Stream.ofNullable(edition.noticeUntil())
                    .map(until -> until.plusDays(1))
                    .forEach(days::add);
        }
        days.addAll(facts.confirmations());
        facts.events().forEach(event -> days.add(event.on()));
        for (var nil : nils) {
            days.addAll(List.of(nil.signedOn(), nil.from(), nil.until().plusDays(1)));
        }
        for (var exemption : facts.exemptions()) {
            days.addAll(List.of(exemption.from(), exemption.until().plusDays(1)));
        }
        return new TreeSet<>(days.tailSet(world.owedSince()));
    }
}
