package sunlight.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.assessment.score.Period;
import sunlight.language.Language;
import sunlight.language.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewcomerTest {

    private static final Period AUTUMN = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));

    @Test
    void who_came_into_the_list_within_the_period_is_told_from_when_on_there_is_a_record() {
        assertThat(said("2026-11-28")).isEqualTo("自 2026-11-28 起列入名单，考核期内此前的日子没有记录。");
    }

    @Test
    void who_came_when_it_was_over_is_proposed_to_be_left_out() {
        assertThat(said("2027-01-01")).startsWith("自 2027-01-01 起列入名单").endsWith("建议不列入这一期考核。");
        assertThat(said("2026-12-31")).doesNotContain("建议不列入");
    }

    @Test
    void who_was_there_from_the_first_day_is_no_newcomer() {
        assertThat(said("2026-09-01")).isEmpty();
        assertThat(Newcomer.of(new UUID(0, 1), null, AUTUMN)).isEmpty();
    }

    private static String said(String on) {
        return Newcomer.of(new UUID(0, 1), LocalDate.parse(on), AUTUMN)
                .map(each -> Messages.say(Language.ZH, each.said()))
                .orElse("");
    }
}
