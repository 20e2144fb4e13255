package sunlight.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentTest {

    private static final Answers GIVEN = new Answers(Map.of("who", ElementAnswer.of("校长")));

    @Test
    void what_begins_from_an_earlier_text_keeps_the_title_and_the_day_it_was_given() {
        var begun = titled("2026-2027学年工作计划").begunFrom("2025-2026学年工作计划", "<p>去年</p>", GIVEN);

        assertThat(begun.title()).isEqualTo("2026-2027学年工作计划");
        assertThat(begun.formedOn()).isEqualTo("2026-11-20");
        assertThat(begun.body()).isEqualTo("<p>去年</p>");
        assertThat(begun.answers()).isEqualTo(GIVEN);
    }

    @Test
    void what_has_no_title_yet_takes_that_of_the_earlier_one() {
        assertThat(titled(" ").begunFrom("2025-2026学年工作计划", "", GIVEN).title()).isEqualTo("2025-2026学年工作计划");
    }

    private static Content titled(String title) {
        return new Content(title, "", new Answers(Map.of()), LocalDate.of(2026, 11, 20), null, Attribute.values()[0]);
    }
}
