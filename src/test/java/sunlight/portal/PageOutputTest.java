package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Pages come out as the letters that went in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageOutputTest {

    private static final String LETTERS = "aZ<&\"\u0000\u007f\u0080é߿ࠀ公示\uffff😀𠮷\ud83d\ude00\ud83d\ude00";

    @Test
    void any_letters_are_written_as_the_platform_writes_them() {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++) {
            var text = text(random, random.nextInt(60));
            assertThat(written(text)).as(text).isEqualTo(text.getBytes(UTF_8));
        }
    }

    @Test
    void part_of_a_text_is_written_as_if_the_rest_was_not_there() {
        var random = new Random(8);
        for (var i = 0; i < 2_000; i++) {
            var text = text(random, 40);
            var from = random.nextInt(text.length());
            var until = from + random.nextInt(text.length() - from + 1);
            var output = new PageOutput();
            output.writeContent(text, from, until);
            assertThat(output.toBytes()).isEqualTo(text.substring(from, until).getBytes(UTF_8));
        }
    }

    @Test
    void page_of_any_length_is_whole() {
        var output = new PageOutput();
        output.writeBinaryContent("<p>".getBytes(UTF_8));
        var text = "转学规定 ".repeat(20_000);
        output.writeContent(text);
        output.writeBinaryContent("</p>".getBytes(UTF_8));
        assertThat(new String(output.toBytes(), UTF_8)).isEqualTo("<p>" + text + "</p>");
    }

    /** Halves of pairs stand in it as well. */
    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString() + "。";
    }

    private static byte[] written(String text) {
        var output = new PageOutput();
        output.writeContent(text);
        return output.toBytes();
    }
}
