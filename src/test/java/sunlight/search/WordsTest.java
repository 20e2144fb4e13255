package sunlight.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "转学, 转学",
        "费, 费",
        "转学规定, 转学|规定",
        "学校收费的标准, 学校|收费|标准",
        "招生 计划, 招生|计划",
        "招生，计划！, 招生|计划",
        "ＡＢＣ, abc",
        "Covid-19, covid|19",
    })
    void a_question_is_cut_into_words(String typed, String words) {
        assertThat(Words.of(typed).texts()).containsExactly(words.split("\\|"));
    }

    @Test
    void between_quotation_marks_nothing_is_cut() {
        assertThat(Words.of("“转学规定” 小学").texts()).containsExactly("转学规定", "小学");
        assertThat(Words.of("\"Covid-19\"").texts()).containsExactly("covid-19");
    }

    @Test
    void every_word_is_a_part_of_what_was_typed() {
        for (var typed : List.of("义务教育阶段学校招生入学工作实施办法", "分班办法和均衡编班", "食堂食品安全管理制度的了吗")) {
            assertThat(Words.of(typed).texts())
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(typed).contains(word));
        }
    }

    @Test
    void signs_alone_are_nothing_to_look_for() {
        assertThat(Words.of(" ，。%_'\\ \u0000 ").isEmpty()).isTrue();
    }

    @Test
    void a_long_question_is_cut_off() {
        assertThat(Words.of("学 ".repeat(1000)).texts()).containsExactly("学");
        assertThat(Words.of("甲 乙 丙 丁 戊 己 庚 辛 壬 癸").texts()).hasSize(8);
    }
}
