package sunlight.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.assessment.score.Period;
import sunlight.language.Language;
import sunlight.language.Text;
import sunlight.tenancy.ExampleSchool;
import sunlight.tenancy.Tenant;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessedTest {

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "true, '', true",
        "false, '', false",
        "false, 2025-12-31, false",
        "false, 2026-01-01, true",
        "false, 2026-07-15, true",
        "true, 2027-07-15, true"
    })
    void who_was_open_on_a_day_of_the_period_is_assessed(boolean active, String closesOn, boolean assessed) {
        assertThat(Assessed.wasOpen(school(active, closesOn), YEAR)).isEqualTo(assessed);
    }

    @Test
    void who_opened_after_the_period_is_not_assessed_for_it() {
        assertThat(Assessed.wasOpen(opening("2026-12-31"), YEAR)).isTrue();
        assertThat(Assessed.wasOpen(opening("2027-01-01"), YEAR)).isFalse();
    }

    private static Tenant opening(String day) {
        return ExampleSchool.of("a", new Text("甲校", "School A"), Map.of("opens_on", day), true);
    }

    @Test
    void who_closed_within_the_period_is_marked_with_the_day() {
        assertThat(AssessedNames.of(school(false, "2026-07-15"), YEAR, Language.ZH))
                .isEqualTo("甲校（2026-07-15 停办，计至当日）");
        assertThat(AssessedNames.of(school(true, "2026-12-31"), YEAR, Language.ZH))
                .isEqualTo("甲校");
        assertThat(AssessedNames.of(school(true, ""), YEAR, Language.EN)).isEqualTo("School A");
    }

    private static Tenant school(boolean active, String closesOn) {
        return ExampleSchool.of(
                "a", new Text("甲校", "School A"), closesOn.isEmpty() ? Map.of() : Map.of("closes_on", closesOn), active);
    }
}
