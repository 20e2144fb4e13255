package sunlight.publication.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.publication.Answers;
import sunlight.publication.Attribute;
import sunlight.publication.Content;
import sunlight.publication.ElementAnswer;
import sunlight.publication.writing.Difference.Part;
import sunlight.publication.writing.Joining.Keep;
import sunlight.publication.writing.Joining.Place;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JoiningTest {

    private static final Content BASE = content("标题", "<p>甲</p><p>乙</p><p>丙</p>", "要素");

    @Test
    void what_only_one_side_changed_is_joined_whatever_part_it_is_in() {
        var theirs = content("同事的标题", "<p>甲改</p><p>乙</p><p>丙</p>", "要素");
        var mine = content("标题", "<p>甲</p><p>乙</p><p>丙</p><p>丁</p>", "我的要素");
        var joining = new Joining(BASE, theirs, mine);

        assertThat(joining.asked()).isEmpty();
        assertThat(joining.joined(Map.of())).isEqualTo(content("同事的标题", "<p>甲改</p><p>乙</p><p>丙</p><p>丁</p>", "我的要素"));
    }

    @Test
    void each_place_that_both_changed_is_asked_about_by_itself() {
        var theirs = content("同事的标题", "<p>甲一</p><p>乙</p><p>丙一</p>", "要素");
        var mine = content("我的标题", "<p>甲二</p><p>乙</p><p>丙二</p>", "要素");
        var joining = new Joining(BASE, theirs, mine);
        var places = joining.asked().keySet().stream().toList();

        assertThat(places).extracting(Place::part).containsExactly(Part.TITLE, Part.BODY, Part.BODY);
        assertThat(joining.joined(Map.of())).isEqualTo(theirs);

        var kept = new HashMap<Place, Keep>();
        kept.put(places.get(1), Keep.MINE);
        kept.put(places.get(2), Keep.BOTH);
        assertThat(joining.joined(kept)).isEqualTo(content("同事的标题", "<p>甲二</p><p>乙</p><p>丙一</p><p>丙二</p>", "要素"));
        kept.put(places.get(0), Keep.MINE);
        assertThat(joining.joined(kept).title()).isEqualTo("我的标题");
    }

    @Test
    void how_the_browser_writes_a_text_is_no_change() {
        var mine = content("标题", "<p>甲</p>\n<p style=\"color: red\">乙</p>\n<p>丙改</p>\n", "要素");
        var theirs = content("标题", "<p>甲</p><p>乙改</p><p>丙</p>", "要素");
        var joining = new Joining(BASE, theirs, mine);

        assertThat(joining.asked()).isEmpty();
        assertThat(joining.joined(Map.of()).body()).isEqualTo("<p>甲</p><p>乙改</p><p>丙改</p>");
    }

    @Test
    void letters_that_both_formed_otherwise_are_asked_about_though_the_words_are_the_same() {
        var theirs = content("标题", "<p><strong>甲</strong></p><p>乙</p><p>丙</p>", "要素");
        var mine = content("标题", "<p><em>甲</em></p><p>乙</p><p>丙</p>", "要素");

        assertThat(new Joining(BASE, theirs, mine).asked().values())
                .singleElement()
                .satisfies(each -> assertThat(each.lines()).noneMatch(Difference.Line::same));
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
