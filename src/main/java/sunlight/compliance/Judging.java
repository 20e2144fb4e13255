package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.language.MessageJson;
import sunlight.problem.NotFound;
import sunlight.tenancy.PublicChange;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.workdays.Calendars;

/** Works the timelines of the tenant in scope out anew and stores those that changed. */
@ApplicationScoped
class Judging {

    /** Days ahead for which future verdicts are stored. */
    private static final int AHEAD = 400;

    @Inject
    Catalogues catalogues;

    @Inject
    Calendars calendars;

    @Inject
    RecordReading records;

    @Inject
    StoredTimelines stored;

    @Inject
    Clock clock;

    @Inject
    Event<PublicChange> changes;

    /** Tells whoever watches, if a verdict changed. */
    void all() {
        if (judge(item -> true)) {
            changes.fire(new PublicChange());
        }
    }

    /** Whether a stored timeline changed. */
    boolean judge(Predicate<ItemCode> which) {
        var tenant = Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
        return catalogues
                .inForce(tenant, LocalDate.now(clock))
                .map(catalogue -> judge(tenant, catalogue, which))
                .orElse(false);
    }

    private boolean judge(Tenant tenant, Catalogue catalogue, Predicate<ItemCode> which) {
        var world = new Circumstances(
                calendars.workingDays(),
                calendars.schoolCalendar(),
                calendars.anchors(),
                catalogue.effectiveOn(),
                LocalDate.now(clock).plusDays(AHEAD));
        var profile = Profile.of(tenant);
        stored.lock();
        var record = records.all();
        var known = stored.known();
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var changed = false;
        for (var item : catalogue.items()) {
            if (which.test(item.code())) {
                var timeline = new Compliance(item, profile, record.of(item, world.workingDays()), world).timeline();
                changed |= keep(item.code(), timeline.intervals(), known.getOrDefault(item.code(), List.of()), now);
            }
        }
        for (var code : known.keySet()) {
            if (catalogue.item(code).isEmpty()) {
                stored.close(code, now);
                changed = true;
            }
        }
        return changed;
    }

    private boolean keep(ItemCode item, List<Interval> fresh, List<Interval> before, OffsetDateTime now) {
        if (same(fresh, before)) {
            return false;
        }
        stored.close(item, now);
        fresh.forEach(interval -> stored.add(item, interval, now));
        return true;
    }

    /** As stored: the reasons of a fresh timeline are compared in the form in which they would come back. */
    private static boolean same(List<Interval> fresh, List<Interval> before) {
        return fresh.stream().map(Judging::asStored).toList().equals(before);
    }

    private static Interval asStored(Interval interval) {
        var verdict = interval.verdict();
        var reason = MessageJson.read(MessageJson.write(verdict.reason()));
        return new Interval(
                interval.from(),
                interval.until(),
                new Verdict(verdict.status(), verdict.dueOn(), verdict.provisional(), reason));
    }
}
