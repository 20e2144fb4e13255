package sunlight.publication.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.publication.Answers;
import sunlight.publication.Attribute;
import sunlight.publication.Content;
import sunlight.publication.ElementAnswer;
import sunlight.publication.writing.Difference.Line;
import sunlight.publication.writing.Difference.Part;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferencesTest {

    private static final Content THEIRS = content("同事的标题", "<h2>一</h2><p>甲</p><p>乙</p>", "他们的");
    private static final Content MINE = content("我的标题", "<h2>一</h2><p>甲改</p><p>乙</p><p>丙</p>", "我的");

    @Test
    void each_part_that_differs_is_told_once() {
        assertThat(Differences.between(THEIRS, MINE))
                .extracting(Difference::part)
                .containsExactly(Part.TITLE, Part.ELEMENT, Part.BODY);
        assertThat(Differences.between(THEIRS, THEIRS)).isEmpty();
    }

    @Test
    void a_changed_line_stands_beside_the_one_it_was() {
        var body = Differences.between(THEIRS, MINE).get(2);

        assertThat(body.lines())
                .containsExactly(
                        new Line("一", "一", true),
                        new Line("甲", "甲改", false),
                        new Line("乙", "乙", true),
                        new Line(null, "丙", false));
    }

    @Test
    void a_row_of_a_table_is_a_line_and_a_picture_is_what_it_shows() {
        assertThat(Differences.lines("<table><tbody><tr><td><p>学费</p></td><td><p>0元</p></td></tr></tbody></table>"
                        + "<ul><li><p>甲</p></li><li>乙</li></ul><p><img src=\"files/x\" alt=\"校门\"></p>"))
                .containsExactly("学费 | 0元", "甲", "乙", "［图：校门］");
    }

    private static Content content(String title, String body, String element) {
        return new Content(
                title,
                body,
                new Answers(Map.of("a", ElementAnswer.of(element))),
                LocalDate.of(2026, 11, 20),
                null,
                Attribute.PROACTIVE);
    }
}
