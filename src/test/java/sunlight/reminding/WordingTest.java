package sunlight.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.calendar.Calendars;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Text NAME = new Text("S0701 收费公示", "S0701 Fees");

    @Test
    void everything_of_a_day_is_one_message_with_the_late_before_what_is_to_come() {
        var content = of(List.of(TODAY.plusDays(5), TODAY, TODAY.minusDays(12)), Duty.Kind.PUBLISH);

        assertThat(Messages.say(Language.ZH, content.subject())).isEqualTo("公开事项提醒：逾期或有问题 1 项，今天到期 1 项，即将到期 1 项");
        assertThat(content.groups().stream()
                        .flatMap(group -> group.lines().stream())
                        .map(line -> Messages.say(Language.ZH, line.said())))
                .containsExactly(
                        "S0701 收费公示：应在 2026-11-13 前公开，已逾期 8 个工作日",
                        "S0701 收费公示：今天是公开或更新的最后一天",
                        "S0701 收费公示：请在 2026-11-30 前公开或更新，还有 3 个工作日");
    }

    @ParameterizedTest
    @EnumSource(Duty.Kind.class)
    void each_duty_has_its_words_on_every_day_in_both_languages(Duty.Kind kind) {
        var content = of(List.of(TODAY.plusDays(5), TODAY, TODAY.minusDays(12)), kind);

        for (var language : Language.values()) {
            for (var group : content.groups()) {
                assertThat(Messages.say(language, group.head())).doesNotContain("‹");
                group.lines()
                        .forEach(line -> assertThat(Messages.say(language, line.said()))
                                .contains("S0701")
                                .doesNotContain("‹"));
            }
        }
    }

    @Test
    void a_request_of_the_public_is_told_with_the_day_by_which_it_is_decided() {
        var duty = new Duty(
                "request:1",
                Duty.Kind.DECIDE,
                TODAY.plusDays(1),
                new Text("2026-11-25 10:00", "2026-11-25 10:00"),
                "x");
        var content = Wording.ofRequests(List.of(duty), TODAY, Calendars.china());

        assertThat(Messages.say(Language.ZH, content.subject())).isEqualTo("有人请求隐去公开内容：1 项等待决定");
        assertThat(Messages.say(
                        Language.ZH, content.groups().get(0).lines().get(0).said()))
                .isEqualTo("2026-11-25 10:00 收到的隐去请求：请在 2026-11-26 前决定，还有 1 个工作日");
    }

    @Test
    void what_is_stored_is_read_back_as_it_was() {
        var content = of(List.of(TODAY.plusDays(5), TODAY), Duty.Kind.PUBLISH);
        var again = InboxContent.read(content.json());

        assertThat(again.json()).isEqualTo(content.json());
        assertThat(again.groups().get(0).lines().get(0).dueOn()).isEqualTo(TODAY);
    }

    @Test
    void lines_of_what_is_done_are_left_out_and_groups_without_lines_with_them() {
        var content = of(List.of(TODAY.plusDays(5), TODAY), Duty.Kind.PUBLISH);

        assertThat(content.keeping(line -> TODAY.equals(line.dueOn())).groups()).hasSize(1);
        assertThat(content.keeping(line -> false).groups()).isEmpty();
    }

    private static InboxContent of(List<LocalDate> days, Duty.Kind kind) {
        var reminders = new ArrayList<Reminder>();
        days.forEach(day -> reminders.add(
                new Reminder(new Duty("item:S0701", kind, day, NAME, "due?item=S0701"), new Step(Step.Kind.DAY, 0))));
        return Wording.of(reminders, TODAY, Calendars.china());
    }
}
