package sunlight.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SoughtTest {

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "'  ', true",
        "实验, true",
        "'实验 整改', true",
        "'整改　实验', true",
        "NO. 7, true",
        "爱民, false",
        "'实验 爱民', false"
    })
    void every_word_stands_somewhere_in_the_line(String words, boolean isFound) {
        assertThat(new Sought(words).in("示例实验小学", "关于限期整改的通知", "No. 7")).isEqualTo(isFound);
    }
}
