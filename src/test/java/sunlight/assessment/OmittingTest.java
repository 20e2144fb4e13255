package sunlight.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.assessment.score.Grade;
import sunlight.assessment.score.ItemDays;
import sunlight.assessment.score.Peers;
import sunlight.assessment.score.Period;
import sunlight.assessment.score.Scheme;
import sunlight.assessment.score.SchoolRecord;
import sunlight.assessment.score.Scoring;
import sunlight.catalogue.ItemCode;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.tenancy.ExampleSchool;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OmittingTest {

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final ItemCode ITEM = new ItemCode("S0101");
    private static final ItemCode UNCOUNTED = new ItemCode("S0102");
    private static final Scheme SCHEME = new Scheme(
            Map.of(ITEM, 5, UNCOUNTED, 0),
            new Scheme.Limits(90, 80, 60),
            new Scheme.Vetoes(Set.of(), Grade.FAILED, 30),
            new Scheme.Caps(5, 10),
            List.of(),
            5);

    @Test
    void who_came_late_and_owed_nothing_yet_is_named_with_the_day() {
        assertThat(said(school("2026-11-01", true), days())).isEqualTo("不评分：2026-11-01 才列入名单，考核期内还没有事项到期");
        assertThat(said(school("2020-11-01", true), days())).isEqualTo("不评分：考核期内没有到期的应公开事项");
    }

    @Test
    void who_is_exempt_of_everything_or_waits_for_dates_is_named_with_the_number_of_items() {
        var exempt = new ItemDays(ITEM, 0, 0, 0, 0, 365, 0);
        var open = new ItemDays(UNCOUNTED, 0, 0, 0, 0, 0, 30);

        assertThat(said(school("2020-01-01", true), List.of(exempt))).isEqualTo("不评分：应公开的 1 项都经批准豁免");
        assertThat(said(school("2020-01-01", true), List.of(exempt, open)))
                .isEqualTo("不评分：应公开的 1 项都经批准豁免；1 项的期限待放假安排确定，暂不计入");
    }

    @Test
    void who_owed_only_what_the_scheme_does_not_count_is_told_so() {
        assertThat(said(school("2020-01-01", true), List.of(new ItemDays(UNCOUNTED, 10, 0, 0, 0, 0, 0))))
                .isEqualTo("不评分：应公开的事项在方案里权重都是 0");
    }

    @Test
    void who_has_too_few_to_be_compared_with_is_told_how_many_there_are() {
        assertThat(said(school("2020-01-01", true), days(10))).isEqualTo("不排名：没有填写学生数，归入“规模未知”组；该组只有 1 名，不足 5 名不排名");
        assertThat(said(school("2020-01-01", true), days(10), 300)).isEqualTo("不排名：比较组只有 1 名，不足 5 名不排名");
    }

    @Test
    void who_is_suspended_without_a_last_day_or_came_after_the_calculation_is_not_forgotten() {
        assertThat(said(school("2020-01-01", false), null)).startsWith("未列入：已停用，又没有登记停办日期");
        assertThat(said(school("2020-01-01", true), null)).isEqualTo("未列入：第 3 次计算时不在名单内");
    }

    @Test
    void who_has_score_and_rank_is_not_named() {
        var schools = new java.util.ArrayList<Tenant>();
        for (int i = 0; i < Peers.FEWEST; i++) {
            schools.add(ExampleSchool.of("s" + i, new Text("校", "S")));
        }
        var records = schools.stream().map(each -> record(each, days(10), null)).toList();

        assertThat(omitting(Map.of()).from(schools, results(records))).isEmpty();
    }

    private static List<ItemDays> days(int... good) {
        return java.util.stream.IntStream.of(good)
                .mapToObj(each -> new ItemDays(ITEM, each, 0, 0, 0, 0, 0))
                .toList();
    }

    private record Listed(Tenant tenant, LocalDate on) {}

    private static Listed school(String on, boolean active) {
        return new Listed(ExampleSchool.of("a", new Text("甲校", "A"), Map.of(), active), LocalDate.parse(on));
    }

    private static String said(Listed school, @Nullable List<ItemDays> days) {
        return said(school, days, null);
    }

    private static String said(Listed school, @Nullable List<ItemDays> days, @Nullable Integer pupils) {
        List<SchoolRecord> records = days == null ? List.of() : List.of(record(school.tenant(), days, pupils));
        var omissions =
                omitting(Map.of(school.tenant().id(), school.on())).from(List.of(school.tenant()), results(records));
        assertThat(omissions).hasSize(1);
        return Messages.say(Language.ZH, omissions.get(0).missing().said()) + "："
                + Messages.say(Language.ZH, omissions.get(0).why());
    }

    private static Omitting omitting(Map<UUID, LocalDate> listed) {
        var head = new AssessmentHead(new UUID(0, 1), new UUID(0, 2), Whom.SCHOOLS, "考核", YEAR, SCHEME, null);
        return new Omitting(head, new Run(new UUID(0, 3), 3, YEAR.until(), SCHEME, Instant.EPOCH), listed);
    }

    private static SchoolRecord record(Tenant school, List<ItemDays> days, @Nullable Integer pupils) {
        return new SchoolRecord(school.id(), Set.of(SchoolKind.PRIMARY), pupils, days, Set.of(), List.of());
    }

    private static List<Result> results(List<SchoolRecord> records) {
        return Scoring.placed(records, SCHEME).stream()
                .map(placed -> new Result(
                        new UUID(0, 3),
                        placed,
                        records.stream()
                                .filter(each ->
                                        each.school().equals(placed.score().school()))
                                .findFirst()
                                .orElseThrow()
                                .days()))
                .toList();
    }
}
