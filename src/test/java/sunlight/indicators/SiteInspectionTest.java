package sunlight.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.indicators.ExampleSite.DAY;
import static sunlight.indicators.Indicator.COLUMNS;
import static sunlight.indicators.Indicator.HOME_PAGE;
import static sunlight.indicators.Indicator.REPLIES;
import static sunlight.indicators.IndicatorState.MET;
import static sunlight.indicators.IndicatorState.NEW;
import static sunlight.indicators.IndicatorState.SOON;
import static sunlight.indicators.IndicatorState.VETO;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.calendar.Span;
import sunlight.language.Language;
import sunlight.language.Messages;

/** Each threshold at its edge. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SiteInspectionTest {

    private static final Span SPRING = new Span(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 7, 10));
    private static final Span AUTUMN = new Span(LocalDate.of(2026, 8, 31), LocalDate.of(2027, 1, 15));

    @ParameterizedTest
    @CsvSource({"0,MET", "7,MET", "8,SOON", "13,SOON", "14,SOON", "15,VETO", "400,VETO"})
    void a_home_page_may_rest_for_two_weeks(int days, IndicatorState state) {
        assertThat(new ExampleSite().home(DAY.minusDays(days)).state(HOME_PAGE, DAY))
                .isEqualTo(state);
    }

    @Test
    void a_veto_that_comes_soon_says_when_and_in_how_many_days() {
        var verdict = new ExampleSite().home(DAY.minusDays(12)).on(HOME_PAGE, DAY);

        assertThat(verdict.from()).isEqualTo(DAY.plusDays(3));
        assertThat(Messages.say(Language.ZH, verdict.reason()))
                .isEqualTo("再过 3 天（2026-11-29）就会成为否决项：首页最近一次更新是 2026-11-14，到 2026-11-29 已超过两周没有更新。");
        assertThat(Messages.say(Language.EN, verdict.reason())).contains("In 3 days (2026-11-29)");
    }

    @ParameterizedTest
    @CsvSource({"0,NEW", "7,NEW", "8,SOON", "14,SOON", "15,VETO"})
    void an_empty_home_page_is_not_late_before_the_site_is_two_weeks_old(int days, IndicatorState state) {
        var site = new ExampleSite().openedOn(DAY.minusDays(days)).home(null);

        assertThat(site.state(HOME_PAGE, DAY)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-26,2026-07-10,MET",
        "2026-06-26,2026-08-23,MET",
        "2026-06-26,2026-08-24,SOON",
        "2026-06-26,2026-08-30,SOON",
        "2026-06-26,2026-08-31,VETO",
        "2026-07-01,2026-09-04,SOON",
        "2026-07-01,2026-09-05,VETO"
    })
    void holidays_are_not_counted_for_a_school(LocalDate updated, LocalDate day, IndicatorState state) {
        assertThat(new ExampleSite().school(SPRING, AUTUMN).home(updated).state(HOME_PAGE, day))
                .isEqualTo(state);
    }

    @Test
    void where_no_term_is_known_before_or_after_every_day_counts() {
        var before = LocalDate.of(2026, 1, 10);
        assertThat(new ExampleSite().school(SPRING, AUTUMN).home(before).state(HOME_PAGE, before.plusDays(15)))
                .isEqualTo(VETO);
        assertThat(new ExampleSite().school().home(before).state(HOME_PAGE, before.plusDays(15)))
                .isEqualTo(VETO);
    }

    @Test
    void holidays_are_no_excuse_for_a_bureau() {
        assertThat(new ExampleSite().home(LocalDate.of(2026, 7, 11)).state(HOME_PAGE, LocalDate.of(2026, 7, 26)))
                .isEqualTo(VETO);
    }

    @ParameterizedTest
    @CsvSource({"4,14,MET", "4,15,MET", "5,14,SOON", "5,15,VETO", "6,15,VETO"})
    void five_columns_of_news_may_not_rest_for_more_than_two_weeks(int columns, int days, IndicatorState state) {
        assertThat(new ExampleSite().columns(columns, 14, DAY.minusDays(days)).state(COLUMNS, DAY))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-27,2026-11-26,SOON", // the last day of six months is the next
        "2026-05-26,2026-11-26,SOON", // exactly six months
        "2026-05-25,2026-11-26,VETO",
        "2026-05-25,2026-11-19,SOON",
        "2026-05-25,2026-11-18,MET",
        "2027-08-31,2028-02-29,SOON", // a leap year: no 31 February
        "2027-08-31,2028-03-01,VETO",
        "2026-08-31,2027-02-28,SOON",
        "2026-08-31,2027-03-01,VETO",
        "2028-02-29,2028-08-29,SOON",
        "2028-02-29,2028-08-30,VETO"
    })
    void five_columns_of_notices_may_rest_for_six_months(LocalDate latest, LocalDate day, IndicatorState state) {
        assertThat(new ExampleSite().columns(5, 400, latest).state(COLUMNS, day))
                .isEqualTo(state);
    }

    @Test
    void news_and_notices_are_counted_together() {
        var old = DAY.minusMonths(6).minusDays(1);
        var site = new ExampleSite().columns(2, 14, DAY.minusDays(15)).columns(2, 180, old);
        assertThat(site.state(COLUMNS, DAY)).isEqualTo(MET);

        var verdict = site.columns(1, 180, old).on(COLUMNS, DAY);

        assertThat(verdict.state()).isEqualTo(VETO);
        assertThat(Messages.say(Language.ZH, verdict.reason()))
                .contains("合计 5 个")
                .contains("“栏目0”最近 2026-11-11")
                .contains("“栏目4”最近 2026-05-25");
    }

    @ParameterizedTest
    @CsvSource({"9,MET", "10,VETO"})
    void ten_columns_may_not_be_past_their_own_limit(int columns, IndicatorState state) {
        // None of them is past six months, so they do not count as notices.
        assertThat(new ExampleSite().columns(columns, 60, DAY.minusDays(61)).state(COLUMNS, DAY))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"4,MET", "5,VETO"})
    void five_columns_may_not_be_empty(int columns, IndicatorState state) {
        var verdict = new ExampleSite().columns(columns, null, null).on(COLUMNS, DAY);

        assertThat(verdict.state()).isEqualTo(state);
        assertThat(verdict.counted()).hasSize(columns).allMatch(each -> each.why() == Counted.Why.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"0,NEW", "7,NEW", "8,SOON", "14,SOON", "15,VETO"})
    void a_new_site_has_two_weeks_to_fill_its_columns(int days, IndicatorState state) {
        var site = new ExampleSite().openedOn(DAY.minusDays(days)).columns(5, null, null);

        assertThat(site.state(COLUMNS, DAY)).isEqualTo(state);
    }

    @Test
    void a_column_that_never_had_anything_counts_as_not_updated_since_the_site_opened() {
        var site = new ExampleSite()
                .openedOn(DAY.minusDays(15))
                .columns(4, 14, null)
                .columns(1, 14, DAY.minusDays(15));
        assertThat(site.state(COLUMNS, DAY)).isEqualTo(VETO);
        assertThat(site.state(COLUMNS, DAY.minusDays(1))).isEqualTo(SOON);
    }

    @Test
    void a_column_without_a_rule_may_rest_but_not_be_empty() {
        assertThat(new ExampleSite().columns(20, null, DAY.minusYears(3)).state(COLUMNS, DAY))
                .isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-27,2026-11-26,SOON",
        "2026-08-26,2026-11-26,SOON", // exactly three months
        "2026-08-25,2026-11-26,VETO",
        "2025-11-26,2026-11-26,VETO", // exactly a year
        "2025-11-25,2026-11-26,MET",
        "2026-11-30,2027-02-28,SOON", // no 30 February
        "2026-11-30,2027-03-01,VETO",
        "2026-11-27,2026-11-26,MET"
    })
    void a_message_may_wait_for_three_months(LocalDate received, LocalDate day, IndicatorState state) {
        var site = new ExampleSite().sent(SentIn.Kind.HIDE_REQUEST, received);

        assertThat(site.state(REPLIES, day)).isEqualTo(state);
    }

    @Test
    void the_sentence_says_which_messages_are_meant() {
        var verdict = new ExampleSite()
                .sent(SentIn.Kind.COMPLAINT, LocalDate.of(2026, 7, 1))
                .sent(SentIn.Kind.HIDE_REQUEST, LocalDate.of(2026, 8, 2))
                .sent(SentIn.Kind.HIDE_REQUEST, LocalDate.of(2026, 8, 1))
                .on(REPLIES, DAY);

        assertThat(Messages.say(Language.ZH, verdict.reason()))
                .isEqualTo("近一年收到的来信，到 2026-11-26 有 3 件超过3个月没有答复：隐去请求 2 件（最早 2026-08-01）、申诉 1 件（最早 2026-07-01）。");
        assertThat(Messages.say(Language.ZH, new ExampleSite().on(REPLIES, DAY).reason()))
                .contains("隐去请求，以及本局登记的申诉");
        assertThat(Messages.say(
                        Language.ZH, new ExampleSite().school().on(REPLIES, DAY).reason()))
                .doesNotContain("申诉");
    }

    @Test
    void every_sentence_and_its_ground_are_there_in_both_languages() {
        for (var site : new ExampleSite[] {
            new ExampleSite().columns(2, 14, null).columns(1, 180, DAY),
            new ExampleSite().school(SPRING, AUTUMN).home(null).columns(11, 14, null),
            new ExampleSite().openedOn(DAY).home(null).columns(5, null, null)
        }) {
            for (var indicator : Indicator.values()) {
                for (var language : Language.values()) {
                    var verdict = site.on(indicator, DAY);
                    assertThat(Messages.say(language, verdict.reason())).doesNotContain("‹", "{");
                    assertThat(Messages.say(language, verdict.ground())).contains("国办秘函〔2019〕19号");
                }
            }
        }
        assertThat(new ExampleSite().openedOn(DAY).home(null).state(HOME_PAGE, DAY))
                .isEqualTo(NEW);
    }
}
