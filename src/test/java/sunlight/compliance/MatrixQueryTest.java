package sunlight.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.SchoolKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MatrixQueryTest {

    @Test
    void what_is_asked_for_stands_in_the_address_and_comes_back_from_it() {
        var asked = MatrixQuery.ALL
                .with(Part.DISTRICT, "东安区 & 其他=?")
                .with(Part.KIND, SchoolKind.PRIMARY)
                .with(Part.ITEM, new ItemCode("S0701"))
                .with(Part.STATUS, StatusChoice.LATE.code())
                .with(Part.DUE, new DueWindow(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 6)))
                .with(Part.DAY, LocalDate.of(2026, 10, 1))
                .with(Part.KNOWN, Reading.NOW);

        assertThat(MatrixQuery.of(asked.text())).isEqualTo(asked);
        assertThat(asked.kind()).contains(SchoolKind.PRIMARY);
        assertThat(asked.item()).contains(new ItemCode("S0701"));
        assertThat(asked.status()).contains(StatusChoice.LATE);
        assertThat(asked.due().orElseThrow().until()).isEqualTo("2026-12-06");
        assertThat(asked.day()).contains(LocalDate.of(2026, 10, 1));
        assertThat(asked.reading()).isEqualTo(Reading.NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day=2026-02-30",
                "day=%zz",
                "kind=CASTLE",
                "item=1",
                "status=",
                "due=2026-11-30",
                "due=..",
                "&&=",
                "x=y"
            })
    void what_cannot_be_understood_is_left_out(String query) {
        var asked = MatrixQuery.of(query);

        assertThat(asked.day()).isEmpty();
        assertThat(asked.kind()).isEmpty();
        assertThat(asked.item()).isEmpty();
        assertThat(asked.status()).isEmpty();
        assertThat(asked.due()).isEmpty();
    }

    @Test
    void a_day_that_cannot_be_understood_is_refused_and_not_taken_for_today() {
        assertThatThrownBy(() -> MatrixQuery.of("day=2026-02-30").requireDay())
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.issues())
                                .containsExactly(Issue.of("day", "matrix.day.unreadable", "2026-02-30")));
        assertThatCode(() -> MatrixQuery.of("day=2026-02-28").requireDay()).doesNotThrowAnyException();
        assertThatCode(MatrixQuery.ALL::requireDay).doesNotThrowAnyException();
    }

    @Test
    void of_a_part_said_twice_the_first_counts() {
        assertThat(MatrixQuery.ofLists(Map.of("status", List.of("OVERDUE", "STALE")))
                        .status())
                .contains(StatusChoice.of(ComplianceStatus.OVERDUE));
        assertThat(MatrixQuery.of("status=OVERDUE&status=STALE").status())
                .contains(StatusChoice.of(ComplianceStatus.OVERDUE));
    }

    @Test
    void an_empty_part_is_taken_away() {
        assertThat(MatrixQuery.ALL.with(Part.WORDS, "一中").with(Part.WORDS, " ")).isEqualTo(MatrixQuery.ALL);
    }
}
