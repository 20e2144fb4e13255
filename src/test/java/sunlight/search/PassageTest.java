package sunlight.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PassageTest {

    @Test
    void every_place_is_marked_and_nothing_is_lost() {
        var passage = Passage.whole("转学须知：ＱＱ群不办理转学", Words.of("转学 qq"));

        assertThat(passage.text()).isEqualTo("转学须知：ＱＱ群不办理转学");
        assertThat(passage.parts().stream().filter(Passage.Part::found).map(Passage.Part::text))
                .containsExactly("转学", "ＱＱ", "转学");
    }

    @Test
    void words_that_overlap_are_one_mark() {
        assertThat(Passage.whole("小学生", Words.of("小学 学生")).parts()).containsExactly(new Passage.Part("小学生", true));
    }

    @Test
    void the_passage_shows_where_the_words_stand_together() {
        var text = "收费".concat("，空话".repeat(200)) + "收费标准由物价部门核定" + "，空话".repeat(200);

        var passage = Passage.best(text, Words.of("收费 标准"));

        assertThat(passage.text()).contains("收费标准由物价部门核定").startsWith("…").endsWith("…");
    }

    @Test
    void no_character_is_cut_in_half() {
        var text = "𠮷".repeat(400);
        for (var at = 0; at < 3; at++) {
            assertThat(Passage.best("字".repeat(at) + text + "校" + text, Words.of("校"))
                            .text())
                    .matches("[…字𠮷校]+");
        }
    }
}
