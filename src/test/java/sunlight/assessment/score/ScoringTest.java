package sunlight.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.Stretch;
import sunlight.tenancy.SchoolKind;

/** Scores, grades and places; and that they are those of counting day by day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoringTest {

    private static final ItemCode ONE = new ItemCode("S0101");
    private static final ItemCode TWO = new ItemCode("S0102");
    private static final Scheme SCHEME = scheme(Map.of(ONE, 3, TWO, 1));

    @Test
    void an_item_gives_its_weight_times_the_share_of_its_owed_days_in_order() {
        var score = Scoring.of(
                school(
                        stretch(ONE, ComplianceStatus.OVERDUE, 0, 10),
                        stretch(ONE, ComplianceStatus.FULFILLED_LATE, 10, 30),
                        stretch(TWO, ComplianceStatus.FULFILLED_IN_TIME, 0, 30)),
                SCHEME);

        // 3 * 20/30 + 1 out of 4
        assertThat(score.base()).hasToString("75.00");
        assertThat(score.grade()).isEqualTo(Grade.PASSED);
    }

    @Test
    void what_owed_nothing_does_not_count() {
        var score = Scoring.of(
                school(
                        stretch(ONE, ComplianceStatus.NOTHING_OWED_YET, 0, 10),
                        stretch(ONE, ComplianceStatus.DUE_SOON, 10, 20),
                        stretch(ONE, ComplianceStatus.EXEMPT, 20, 30),
                        stretch(TWO, ComplianceStatus.NIL_DECLARED, 0, 30)),
                SCHEME);

        assertThat(score.base()).hasToString("100.00");
    }

    @Test
    void a_school_that_owed_nothing_at_all_has_neither_score_nor_grade() {
        var score = Scoring.of(school(stretch(ONE, ComplianceStatus.EXEMPT, 0, 30)), SCHEME);

        assertThat(score.total()).isNull();
        assertThat(score.grade()).isNull();
    }

    @Test
    void a_day_whose_date_may_still_move_does_not_count_against_a_school() {
        var score = Scoring.of(
                school(
                        new Stretch(ONE, ComplianceStatus.OVERDUE, true, 0, 10),
                        new Stretch(ONE, ComplianceStatus.FULFILLED_IN_TIME, true, 10, 30)),
                SCHEME);

        assertThat(score.base()).hasToString("100.00");
    }

    @Test
    void who_was_always_in_order_has_exactly_a_hundred_whatever_the_weights() {
        var items = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> new ItemCode("S010" + number))
                .toList();
        var weights = new java.util.HashMap<ItemCode, Integer>();
        items.forEach(item -> weights.put(item, 1 + items.indexOf(item) % 3));
        var stretches = items.stream()
                .map(item -> stretch(item, ComplianceStatus.FULFILLED_IN_TIME, 0, 7))
                .toArray(Stretch[]::new);

        assertThat(Scoring.of(school(stretches), scheme(weights)).base()).hasToString("100.00");
    }

    @Test
    void what_a_person_gave_and_took_counts_up_to_the_caps_and_never_below_nothing() {
        var record = school(stretch(ONE, ComplianceStatus.OVERDUE, 0, 9), stretch(ONE, ComplianceStatus.STALE, 9, 30));
        var given = with(record, List.of(Points.whole(4), Points.whole(3), new Points(-150)), Set.of());

        var score = Scoring.of(given, SCHEME);

        assertThat(score.bonus()).hasToString("5.00");
        assertThat(score.deduction()).hasToString("1.50");
        assertThat(score.total()).hasToString("3.50");
        assertThat(Scoring.of(with(record, List.of(Points.whole(-4)), Set.of()), SCHEME)
                        .total())
                .hasToString("0.00");
    }

    @Test
    void a_veto_of_the_scheme_limits_the_grade_and_another_does_not() {
        var perfect = school(stretch(ONE, ComplianceStatus.FULFILLED_IN_TIME, 0, 30));

        assertThat(Scoring.of(with(perfect, List.of(), Set.of(Veto.ESCALATED)), SCHEME))
                .matches(score -> score.grade() == Grade.FAILED)
                .matches(score -> score.total() != null && score.total().equals(Points.whole(100)));
        assertThat(Scoring.of(with(perfect, List.of(), Set.of(Veto.FORBIDDEN_CONTENT)), SCHEME)
                        .grade())
                .isEqualTo(Grade.EXCELLENT);
    }

    @Test
    void what_a_person_found_limits_the_grade_where_the_scheme_knows_such_a_veto() {
        var perfect = school(stretch(ONE, ComplianceStatus.FULFILLED_IN_TIME, 0, 30));
        var judged = with(perfect, List.of(), Set.of(Veto.JUDGED));
        var begun = Scheme.startingFrom(List.of()).vetoes();

        assertThat(Scoring.of(judged, SCHEME).vetoes()).isEmpty();
        assertThat(Scoring.of(judged, new Scheme(Map.of(ONE, 1), SCHEME.limits(), begun, SCHEME.caps(), List.of(), 5))
                        .grade())
                .isEqualTo(Grade.PASSED);
    }

    @Test
    void never_published_is_said_of_what_weighs_and_was_owed_for_long_enough() {
        var never = school(stretch(ONE, ComplianceStatus.OVERDUE, 0, 30));
        var short_ = school(stretch(ONE, ComplianceStatus.OVERDUE, 0, 29));
        var weightless = school(stretch(new ItemCode("S0999"), ComplianceStatus.OVERDUE, 0, 30));

        assertThat(Scoring.of(never, SCHEME).vetoes()).containsExactly(Veto.NEVER_PUBLISHED);
        assertThat(Scoring.of(short_, SCHEME).vetoes()).isEmpty();
        assertThat(Scoring.of(weightless, SCHEME).vetoes()).isEmpty();
    }

    @Test
    void a_place_is_given_among_schools_of_one_kind_and_size_if_there_are_enough() {
        var schools = new ArrayList<SchoolRecord>();
        for (int good : List.of(30, 20, 20, 10, 0)) {
            schools.add(ofKind(SchoolKind.PRIMARY, 200, good));
        }
        schools.add(ofKind(SchoolKind.PRIMARY, 800, 30));
        schools.add(ofKind(SchoolKind.JUNIOR, 200, 30));

        assertThat(Scoring.placed(schools, SCHEME))
                .extracting(SchoolScore.Placed::place)
                .containsExactly(1, 2, 2, 4, 5, null, null);
    }

    @Test
    void another_weight_tells_who_moves_and_to_which_side() {
        var schools = List.of(
                school(
                        stretch(ONE, ComplianceStatus.FULFILLED_IN_TIME, 0, 30),
                        stretch(TWO, ComplianceStatus.OVERDUE, 0, 30)),
                school(
                        stretch(ONE, ComplianceStatus.OVERDUE, 0, 30),
                        stretch(TWO, ComplianceStatus.FULFILLED_IN_TIME, 0, 30)),
                school(stretch(ONE, ComplianceStatus.FULFILLED_IN_TIME, 0, 30)));
        var loose = new Scheme.Vetoes(Set.of(), Grade.FAILED, 30);
        var before = new Scheme(
                Map.of(ONE, 3, TWO, 1), SCHEME.limits(), loose, SCHEME.caps(), SCHEME.sizes(), SCHEME.objectionDays());
        var after = new Scheme(
                Map.of(ONE, 1, TWO, 3), SCHEME.limits(), loose, SCHEME.caps(), SCHEME.sizes(), SCHEME.objectionDays());

        var moves = WhatIf.of(Scoring.placed(schools, before), schools, after);

        assertThat(moves.up()).isEqualTo(1);
        assertThat(moves.down()).isEqualTo(1);
        assertThat(moves.moves()).extracting(WhatIf.Move::change).containsExactlyInAnyOrder(-5000, 5000);
    }

    @Test
    void the_score_is_that_of_counting_day_by_day() {
        var random = new Random(Long.getLong("sunlight.seed", 20261125));
        for (int round = 0; round < 300; round++) {
            var days = 1 + random.nextInt(120);
            var stretches = timelines(random, days);
            var weights = new java.util.HashMap<ItemCode, Integer>();
            stretches.forEach(stretch -> weights.computeIfAbsent(stretch.item(), item -> random.nextInt(8)));
            var scheme = scheme(weights);

            var score = Scoring.of(school(stretches.toArray(Stretch[]::new)), scheme);

            var plain = PlainScore.of(stretches, days, scheme);
            assertThat(String.valueOf(score.base())).as("round %d", round).isEqualTo(String.valueOf(plain));
        }
    }

    @Test
    void days_peers_and_schemes_come_back_as_they_were_stored() {
        var days = ItemDays.of(timelines(new Random(7), 60));
        var peers = Peers.of(Set.of(SchoolKind.PRIMARY, SchoolKind.JUNIOR), 500, List.of(300, 1000));

        assertThat(DaysText.read(DaysText.write(days))).isEqualTo(days);
        assertThat(Peers.read(peers.text())).isEqualTo(peers);
        assertThat(Peers.read(Peers.of(Set.of(SchoolKind.SPECIAL), null, List.of())
                                .text())
                        .size())
                .isNull();
        assertThat(SchemeJson.read(SchemeJson.write(SCHEME))).isEqualTo(SCHEME);
    }

    /** Stretches that follow each other, with days between them on which nothing is known. */
    private static List<Stretch> timelines(Random random, int days) {
        var statuses = List.copyOf(EnumSet.allOf(ComplianceStatus.class));
        var stretches = new ArrayList<Stretch>();
        for (int item = 1; item <= 1 + random.nextInt(9); item++) {
            for (int from = random.nextInt(3); from < days; ) {
                var until = Math.min(days, from + 1 + random.nextInt(30));
                var status = statuses.get(random.nextInt(statuses.size()));
                stretches.add(new Stretch(new ItemCode("S010" + item), status, random.nextInt(6) == 0, from, until));
                from = until + random.nextInt(2);
            }
        }
        return stretches;
    }

    private static SchoolRecord ofKind(SchoolKind kind, int pupils, int good) {
        var days = ItemDays.of(Stream.of(
                        stretch(ONE, ComplianceStatus.FULFILLED_IN_TIME, 0, good),
                        stretch(ONE, ComplianceStatus.OVERDUE, good, 30))
                .toList());
        return new SchoolRecord(UUID.randomUUID(), Set.of(kind), pupils, days, Set.of(), List.of());
    }

    private static SchoolRecord school(Stretch... stretches) {
        return new SchoolRecord(
                UUID.randomUUID(),
                Set.of(SchoolKind.PRIMARY),
                null,
                ItemDays.of(List.of(stretches)),
                Set.of(),
                List.of());
    }

    private static SchoolRecord with(SchoolRecord school, List<Points> adjustments, Set<Veto> known) {
        return new SchoolRecord(school.school(), school.kinds(), school.pupils(), school.days(), known, adjustments);
    }

    private static Stretch stretch(ItemCode item, ComplianceStatus status, int from, int until) {
        return new Stretch(item, status, false, from, until);
    }

    private static Scheme scheme(Map<ItemCode, Integer> weights) {
        return new Scheme(
                weights,
                new Scheme.Limits(90, 80, 60),
                new Scheme.Vetoes(Set.of(Veto.ESCALATED, Veto.NEVER_PUBLISHED), Grade.FAILED, 30),
                new Scheme.Caps(5, 10),
                List.of(300, 1000),
                5);
    }
}
