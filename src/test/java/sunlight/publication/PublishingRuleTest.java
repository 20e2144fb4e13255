package sunlight.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.problem.Issue;
import sunlight.publication.PublishingRule.Submitted;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishingRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void a_text_or_an_answer_or_a_file_is_enough_and_none_of_them_is_not() {
        assertThat(fields("收费公示", "<p>正文</p>", Answers.NONE, TODAY, false)).isEmpty();
        assertThat(fields("收费公示", "", answered(), TODAY, false)).isEmpty();
        assertThat(fields("收费公示", "", Answers.NONE, TODAY, true)).isEmpty();
        assertThat(fields("收费公示", " ", Answers.NONE, TODAY, false)).containsExactly("body");
    }

    @Test
    void a_scan_alone_still_needs_its_title_and_its_day() {
        assertThat(fields("", "", Answers.NONE, null, true)).containsExactly("title", "formedOn");
        assertThat(fields("收费公示", "", Answers.NONE, TODAY.plusDays(1), true)).containsExactly("formedOn");
    }

    private static Answers answered() {
        return new Answers(Map.of("amount", ElementAnswer.of("每生每学期 100 元")));
    }

    private static List<String> fields(
            String title, String body, Answers answers, @Nullable LocalDate formedOn, boolean hasFile) {
        var content = new Content(title, body, answers, formedOn, null, Attribute.PROACTIVE);
        return PublishingRule.issues(new Submitted(content, hasFile, TODAY)).stream()
                .map(Issue::field)
                .toList();
    }
}
