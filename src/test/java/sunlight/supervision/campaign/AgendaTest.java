package sunlight.supervision.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static sunlight.supervision.campaign.ExampleCampaign.DUE;
import static sunlight.supervision.campaign.ExampleCampaign.FROM;
import static sunlight.supervision.campaign.ExampleCampaign.closed;
import static sunlight.supervision.campaign.ExampleCampaign.finding;
import static sunlight.supervision.campaign.ExampleCampaign.letter;
import static sunlight.supervision.campaign.ExampleCampaign.planned;
import static sunlight.supervision.campaign.ExampleCampaign.school;
import static sunlight.supervision.campaign.ExampleCampaign.settled;
import static sunlight.supervision.campaign.ExampleCampaign.standing;
import static sunlight.supervision.campaign.ExampleCampaign.underWay;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.supervision.NoticeStage;
import sunlight.supervision.Waiting;

/** What is next in a campaign, what is late, and why. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaTest {

    private static final LocalDate AFTER = DUE.plusDays(3);

    static Stream<Arguments> states() {
        var open = List.of(finding());
        var asked = List.of(finding(letter(NoticeStage.ACKNOWLEDGED, Waiting.ON_ADDRESSEE)));
        var overdue = List.of(finding(letter(NoticeStage.ISSUED, Waiting.OVERDUE)));
        var answered = List.of(finding(letter(NoticeStage.ANSWERED, Waiting.ON_BUREAU)));
        var verified = List.of(finding(letter(NoticeStage.CLOSED, Waiting.OVER)));
        var discarded = List.of(finding(letter(NoticeStage.DISCARDED, Waiting.OVER)));
        var lifted = List.of(finding(letter(NoticeStage.LIFTED, Waiting.OVER)));
        var done = List.of(school(2, null));
        var half = List.of(school(1, null));
        return Stream.of(
                arguments(standing(planned(), List.of(), List.of()), FROM, "BEGIN"),
                arguments(standing(planned(), List.of(), List.of()), FROM.plusDays(1), "BEGIN late"),
                arguments(standing(underWay(), half, List.of()), DUE, "INSPECT"),
                arguments(standing(underWay(), half, List.of()), AFTER, "INSPECT late"),
                arguments(standing(underWay(), half, open), DUE, "SETTLE, INSPECT"),
                arguments(standing(underWay(), done, open), DUE, "SETTLE"),
                arguments(standing(underWay(), done, open), AFTER, "SETTLE late"),
                arguments(standing(underWay(), done, discarded), DUE, "SETTLE"),
                arguments(standing(underWay(), done, lifted), DUE, "SETTLE"),
                arguments(standing(underWay(), done, asked), DUE, "CONCLUDE"),
                arguments(standing(underWay(), half, asked), DUE, "INSPECT"),
                arguments(standing(underWay(), half, overdue), DUE, "CHASE late, INSPECT"),
                arguments(standing(underWay(), done, answered), DUE, "VERIFY, CONCLUDE"),
                arguments(standing(underWay(), done, verified), DUE, "CONCLUDE"),
                arguments(standing(underWay(), done, List.of(settled())), AFTER, "CONCLUDE late"),
                arguments(standing(closed(), half, open), AFTER, ""));
    }

    @ParameterizedTest
    @MethodSource("states")
    void it_names_what_is_next_and_puts_what_is_late_first(
            CampaignStanding standing, LocalDate today, String expected) {
        var said = Agenda.of(List.of(standing), today).tasks().stream()
                .map(task -> task.kind() + (task.late() ? " late" : ""))
                .toList();

        assertThat(String.join(", ", said)).isEqualTo(expected);
    }

    @Test
    void each_task_says_why_with_its_day_and_by_how_much_it_is_late() {
        assertThat(why(standing(underWay(), List.of(school(1, "王芳")), List.of()), AFTER))
                .containsExactly("已查 1／2 项，最迟 2026-09-30 查完，已超 3 天。检查人：王芳");
        assertThat(why(standing(underWay(), List.of(school(1, null)), List.of()), DUE))
                .containsExactly("已查 1／2 项，最迟 2026-09-30 查完。尚未分工");
        assertThat(why(
                        standing(
                                underWay(),
                                List.of(school(1, null)),
                                List.of(finding(letter(NoticeStage.ISSUED, Waiting.OVERDUE)))),
                        DUE))
                .first()
                .asString()
                .startsWith("S0703 的提醒单或整改通知：")
                .contains("2026-09-20");
    }

    private static List<String> why(CampaignStanding standing, LocalDate today) {
        return Agenda.of(List.of(standing), today).tasks().stream()
                .map(task -> Messages.say(Language.ZH, task.why()))
                .toList();
    }

    @Test
    void among_several_campaigns_what_is_late_comes_first_and_then_what_is_due_first() {
        var agenda = Agenda.of(
                List.of(
                        standing(underWay(), List.of(school(1, null)), List.of()),
                        standing(planned(), List.of(), List.of())),
                FROM.plusDays(5));

        assertThat(agenda.tasks()).extracting(Task::kind).containsExactly(Task.Kind.BEGIN, Task.Kind.INSPECT);
        assertThat(agenda.late()).isEqualTo(1);
    }

    @Test
    void one_with_hundreds_of_schools_leaves_the_others_in_view_and_says_how_many_it_has() {
        var large = standing(underWay(), Collections.nCopies(600, school(1, null)), List.of());
        var small = standing(other(), List.of(school(1, null), school(0, null)), List.of());
        var all = Agenda.of(List.of(large, small), DUE);

        var few = all.few(5, 8);

        assertThat(few.tasks())
                .extracting(task -> task.campaign().id())
                .containsOnly(large.campaign().id(), small.campaign().id())
                .hasSize(7);
        assertThat(all.cutBy(few)).containsExactly(new Agenda.Share(large.campaign(), 600, 5));
        assertThat(all.cutBy(all)).isEmpty();
    }

    @Test
    void one_of_which_nothing_is_among_the_first_is_named_all_the_same() {
        var large = standing(underWay(), Collections.nCopies(9, school(1, null)), List.of());
        var small = standing(other(), List.of(school(1, null)), List.of());
        var all = Agenda.of(List.of(large, small), DUE);

        assertThat(all.cutBy(all.few(5, 5)))
                .containsExactly(new Agenda.Share(large.campaign(), 9, 5), new Agenda.Share(small.campaign(), 1, 0));
    }

    private static Campaign other() {
        return new Campaign(
                new UUID(0, 9), ExampleCampaign.plan(), "李监督", underWay().start(), null);
    }
}
