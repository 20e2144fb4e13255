package sunlight.privacy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a recogniser has only guessed is not taken for read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognisedTest {

    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext";

    @Test
    void a_page_whose_letters_are_sure_is_read_whatever_a_stamp_adds() {
        assertThat(Recognised.isSure(List.of(HEAD, line("1", "-1", ""), word("93.1", "受资助学生名单"), word("12.0", "oe"))))
                .isTrue();
    }

    @Test
    void letters_guessed_from_grain_are_not_read() {
        assertThat(Recognised.isSure(List.of(HEAD, word("12.4", "ee"), word("70.0", "2"), word("9.5", "oo"))))
                .isFalse();
    }

    @Test
    void a_page_without_letters_is_not_read() {
        assertThat(Recognised.isSure(List.of(HEAD, line("1", "-1", "")))).isFalse();
        assertThat(Recognised.isSure(List.of(HEAD, word("95.0", " ")))).isFalse();
        assertThat(Recognised.isSure(List.of())).isFalse();
    }

    private static String word(String confidence, String text) {
        return line("5", confidence, text);
    }

    private static String line(String level, String confidence, String text) {
        return level + "\t1\t1\t1\t1\t1\t0\t0\t9\t9\t" + confidence + "\t" + text;
    }
}
