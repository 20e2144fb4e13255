package sunlight.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Refresh;
import sunlight.compliance.Facts.Happening;
import sunlight.compliance.Facts.Published;

/** Random records over all kinds of clock. A failing case is made again by {@code RandomCase.of(seed)}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompliancePropertyTest {

    private static final long FIRST_SEED = Long.getLong("sunlight.seed", 20260918);
    private static final int ROUNDS = Integer.getInteger("sunlight.rounds", 25);

    @Test
    void the_verdict_of_a_day_is_that_of_the_plain_rules_and_of_the_timeline() {
        var seen = EnumSet.noneOf(ComplianceStatus.class);
        RandomCase.each(FIRST_SEED, ROUNDS).forEach(random -> {
            var compliance = random.compliance();
            var timeline = compliance.timeline();
            for (var day : random.days()) {
                var verdict = compliance.on(day);
                if (verdict.status() != random.plainlyOn(day) || !verdict.equals(timeline.at(day))) {
                    assertThat(verdict.status())
                            .as("seed %s on %s", random.seed(), day)
                            .isEqualTo(random.plainlyOn(day));
                    assertThat(timeline.at(day))
                            .as("timeline of seed %s on %s", random.seed(), day)
                            .isEqualTo(verdict);
                }
                seen.add(verdict.status());
            }
        });
        assertThat(seen).as("the cases reach every status").containsExactlyInAnyOrder(ComplianceStatus.values());
    }

    @Test
    void obligations_fall_due_on_the_days_found_by_counting_one_by_one() {
        RandomCase.each(FIRST_SEED, 4 * ROUNDS).forEach(random -> {
            var refresh = random.item().refresh();
            var events = random.facts().events();
            var obligations = Obligations.of(refresh, random.world(), events);
            if (obligations.unknown().isEmpty()) {
                assertThat(obligations.list())
                        .as("seed %s, %s", random.seed(), refresh)
                        .extracting(Obligation::dueOn)
                        .isEqualTo(new PlainDueDates(random.world(), events).of(refresh));
            }
        });
    }

    @Test
    void an_obligation_opens_before_it_is_due_soon_and_is_due_soon_before_it_is_due() {
        RandomCase.each(FIRST_SEED, 4 * ROUNDS)
                .forEach(random -> Obligations.of(
                                random.item().refresh(),
                                random.world(),
                                random.facts().events())
                        .list()
                        .forEach(obligation -> {
                            assertThat(obligation.opensOn())
                                    .as("seed %s", random.seed())
                                    .isBeforeOrEqualTo(obligation.dueOn());
                            assertThat(obligation.soonOn())
                                    .as("seed %s", random.seed())
                                    .isBefore(obligation.dueOn());
                        }));
    }

    @Test
    void a_timeline_has_no_gap_and_its_neighbours_differ() {
        RandomCase.each(FIRST_SEED, 4 * ROUNDS).forEach(random -> {
            var intervals = random.compliance().timeline().intervals();
            var name = "seed " + random.seed();
            assertThat(intervals.get(0).from())
                    .as(name)
                    .isEqualTo(random.world().owedSince());
            for (int i = 1; i < intervals.size(); i++) {
                var before = intervals.get(i - 1);
                var interval = intervals.get(i);
                assertThat(before.until()).as(name).isEqualTo(interval.from()).isAfter(before.from());
                assertThat(before.verdict()).as(name).isNotEqualTo(interval.verdict());
            }
            assertThat(intervals.get(intervals.size() - 1).until()).as(name).isNull();
        });
    }

    @Test
    void publishing_today_changes_no_verdict_of_an_earlier_day() {
        RandomCase.each(FIRST_SEED, ROUNDS).forEach(random -> {
            var days = random.days();
            var today = days.get(new Random(random.seed()).nextInt(days.size()));
            var before = random.compliance();
            var after = random.with(withEdition(random.facts(), today));
            for (var day : days) {
                if (day.isBefore(today)) {
                    assertThat(after.on(day))
                            .as("seed %s on %s, published on %s", random.seed(), day, today)
                            .isEqualTo(before.on(day));
                }
            }
        });
    }

    @Test
    void without_an_event_nothing_is_overdue_due_soon_or_stale() {
        var blame = EnumSet.of(ComplianceStatus.OVERDUE, ComplianceStatus.DUE_SOON, ComplianceStatus.STALE);
        RandomCase.each(FIRST_SEED, ROUNDS).forEach(random -> {
            var facts = random.facts();
            var quiet = random.of(
                    new Refresh.AfterEvent(20),
                    new Facts(complete(facts), facts.confirmations(), List.of(), facts.nils(), facts.exemptions()));
            assertThat(quiet.compliance().timeline().intervals())
                    .as("seed %s", random.seed())
                    .noneMatch(interval -> blame.contains(interval.verdict().status()));
        });
    }

    /** Elements that are asked for anew are due without an event. */
    private static List<Published> complete(Facts facts) {
        return facts.editions().stream()
                .filter(edition -> edition.missing().isEmpty())
                .toList();
    }

    @Test
    void declaring_an_event_later_never_leaves_its_day_under_a_nil_declaration() {
        RandomCase.each(FIRST_SEED, ROUNDS).forEach(random -> {
            var facts = random.facts();
            for (var nil : facts.nils()) {
                var events = new ArrayList<>(facts.events());
                events.add(new Happening(nil.until(), LocalDateTime.MAX));
                var after =
                        new Facts(facts.editions(), facts.confirmations(), events, facts.nils(), facts.exemptions());
                assertThat(random.with(after).on(nil.until()).status())
                        .as("seed %s, nil until %s", random.seed(), nil.until())
                        .isNotEqualTo(ComplianceStatus.NIL_DECLARED);
            }
        });
    }

    @Test
    void every_event_has_a_disclosure_of_its_own_or_a_nil_declaration_where_nothing_is_missing() {
        RandomCase.each(FIRST_SEED, 4 * ROUNDS).forEach(random -> {
            var events = random.of(new Refresh.AfterEvent(5), random.facts());
            for (var day : events.days()) {
                var status = events.compliance().on(day).status();
                if (status == ComplianceStatus.FULFILLED_IN_TIME || status == ComplianceStatus.FULFILLED_LATE) {
                    assertThat(unanswered(events.facts(), day))
                            .as("seed %s on %s", random.seed(), day)
                            .isLessThanOrEqualTo(standing(events.facts(), day));
                }
            }
        });
    }

    /** Events thirty days back, with nothing ever declared nil about their day. */
    private static long unanswered(Facts facts, LocalDate day) {
        return facts.events().stream()
                .filter(event -> event.on().isBefore(day.minusDays(30)))
                .filter(event -> facts.nils().stream()
                        .noneMatch(nil ->
                                !event.on().isBefore(nil.from()) && !event.on().isAfter(nil.until())))
                .count();
    }

    private static long standing(Facts facts, LocalDate day) {
        return facts.editions().stream()
                .filter(edition -> edition.countsOn(day))
                .count();
    }

    private static Facts withEdition(Facts facts, LocalDate today) {
        var editions = new ArrayList<>(facts.editions());
        editions.add(new Published(new UUID(0, 99), today, today, List.of(), null, null));
        editions.sort(Comparator.comparing(Published::on));
        return new Facts(editions, facts.confirmations(), facts.events(), facts.nils(), facts.exemptions());
    }
}
