package sunlight.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.language.Text;
import sunlight.supervision.inspection.Check;
import sunlight.supervision.inspection.Checking;
import sunlight.supervision.inspection.Inspection;
import sunlight.supervision.inspection.SamplingRule;
import sunlight.tenancy.ExampleSchool;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionViewTest {

    private static final UUID LINE = new UUID(0, 5);

    @Test
    void when_an_inspection_has_ended_a_problem_still_offers_a_letter_but_no_verdict() {
        assertThat(buttons(Check.Verdict.WRONG, "已查完", Set.of(LINE)))
                .contains("发提醒或整改通知")
                .doesNotContain("符合");
    }

    @Test
    void what_was_answered_or_in_order_offers_nothing_then() {
        assertThat(buttons(Check.Verdict.WRONG, "已查完", Set.of())).isEmpty();
        assertThat(buttons(Check.Verdict.IN_ORDER, "已查完", Set.of())).isEmpty();
    }

    @Test
    void while_it_is_open_verdicts_and_letters_are_offered() {
        assertThat(buttons(Check.Verdict.WRONG, null, Set.of())).contains("符合", "有问题", "发提醒或整改通知");
        assertThat(buttons(Check.Verdict.IN_ORDER, null, Set.of()))
                .contains("符合")
                .doesNotContain("发提醒");
    }

    private static String buttons(Check.Verdict verdict, @Nullable String conclusion, Set<UUID> unanswered) {
        var check = new Check(
                LINE,
                new UUID(0, 6),
                new ItemCode("S0703"),
                ComplianceStatus.FULFILLED_IN_TIME,
                new Check.Result(verdict, "电话打不通", "示例监督员", Instant.EPOCH),
                null);
        var inspection = new Inspection(
                new UUID(0, 1),
                null,
                "检查",
                new Inspection.Drawing(SamplingRule.CHOSEN, 1, 1, "示例监督员"),
                Instant.EPOCH,
                conclusion,
                new Inspection.Count(1, 1, 1));
        var sheet = new Checking.Sheet(inspection, List.of(check), unanswered);
        return InspectionView.buttons(sheet, ExampleSchool.of("a", new Text("甲校", "A")), check)
                .html();
    }
}
