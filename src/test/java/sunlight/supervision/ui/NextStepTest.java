package sunlight.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.language.Text;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.NoticeStage;
import sunlight.supervision.Strength;
import sunlight.supervision.Waiting;
import sunlight.tenancy.ExampleSchool;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NextStepTest {

    private static final Tenant COUNTY = new Tenant(
            new UUID(0, 2),
            TenantKind.BUREAU,
            "county",
            "city/county/",
            new Text("县教育局", "County"),
            null,
            Set.of(),
            Set.of(),
            List.of(new UUID(0, 2)),
            Map.of(),
            Map.of(),
            true);
    private static final Tenant SCHOOL = ExampleSchool.of("school", new Text("学校", "School"));

    @ParameterizedTest
    @EnumSource(
            value = NoticeStage.class,
            names = {"ACKNOWLEDGED", "RETURNED", "ESCALATED"})
    void a_bureau_that_a_notice_came_to_sees_to_its_schools_and_answers_to_the_one_above(NoticeStage stage) {
        assertThat(Words.next(letter(stage), COUNTY)).contains("学校", "向上级回复");
        assertThat(Words.next(letter(stage), SCHOOL)).doesNotContain("学校", "上级");
    }

    @ParameterizedTest
    @EnumSource(NoticeStage.class)
    void there_are_words_for_every_stage_on_every_side(NoticeStage stage) {
        assertThat(List.of(Words.next(letter(stage), COUNTY), Words.next(letter(stage), SCHOOL)))
                .noneMatch(words -> words.contains("notice.next"));
    }

    private static NoticeLine letter(NoticeStage stage) {
        return new NoticeLine(
                new UUID(0, 4),
                new UUID(0, 1),
                COUNTY.id(),
                Strength.NOTICE,
                "通知",
                null,
                stage,
                Waiting.ON_ADDRESSEE,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                0);
    }
}
