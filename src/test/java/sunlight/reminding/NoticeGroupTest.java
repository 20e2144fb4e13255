package sunlight.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.supervision.Due;
import sunlight.supervision.PressingNotices;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeGroupTest {

    private static final Tenant SCHOOL = new Tenant(
            new UUID(0, 7),
            TenantKind.SCHOOL,
            "shiyan",
            "mdj-edu/shiyan/",
            new Text("实验小学", "Experimental Primary School"),
            null,
            Set.of(),
            Set.of(),
            List.of(new UUID(0, 7)),
            Map.of(),
            Map.of(),
            true);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);

    @Test
    void the_bureau_reads_which_school_has_not_answered_and_since_when() {
        var groups = NoticeGroup.UNANSWERED.of(List.of(notice(1, SCHOOL.id())), Map.of(SCHOOL.id(), SCHOOL));

        assertThat(groups).hasSize(1);
        assertThat(said(groups.get(0).head())).isEqualTo("超期未回复的提醒单和整改通知（1 件）");
        assertThat(said(groups.get(0).lines().get(0).said()))
                .contains("《限期整改》", SCHOOL.name().zh(), "2026-11-20", "尚未回复");
        assertThat(groups.get(0).lines().get(0).path()).isEqualTo("rectifications/" + new UUID(0, 1));
    }

    @Test
    void what_others_look_after_is_not_told() {
        assertThat(NoticeGroup.UNANSWERED.of(List.of(notice(1, new UUID(0, 99))), Map.of(SCHOOL.id(), SCHOOL)))
                .isEmpty();
    }

    @Test
    void of_very_many_the_first_are_told_and_the_rest_is_counted() {
        var many = IntStream.range(0, 600)
                .mapToObj(number -> notice(number, SCHOOL.id()))
                .toList();
        var lines = NoticeGroup.UNANSWERED
                .of(many, Map.of(SCHOOL.id(), SCHOOL))
                .get(0)
                .lines();

        assertThat(lines).hasSize(Digests.MOST + 1);
        assertThat(said(lines.get(Digests.MOST).said())).isEqualTo("其余 580 件");
        assertThat(lines.get(Digests.MOST).path()).isEqualTo("rectifications");
    }

    private static PressingNotices.Line notice(int number, UUID addressee) {
        return new PressingNotices.Line(
                new UUID(0, number),
                "限期整改",
                addressee,
                Optional.of(new Due(LAST_DAY, Message.of("notice.clock.agreed", LAST_DAY), false)));
    }

    private static String said(Message message) {
        return Messages.say(Language.ZH, message);
    }
}
