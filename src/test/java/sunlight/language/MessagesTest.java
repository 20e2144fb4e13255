package sunlight.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.catalogue.Anchor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {

    private final Map<String, String> english = patterns("en");
    private final Map<String, String> chinese = patterns("zh_CN");

    @Test
    void an_apostrophe_is_said_once_where_there_is_nothing_to_fill_in() {
        assertThat(Messages.say(Language.EN, "publication.lastReviewIsTheApprovers"))
                .isEqualTo("The last review is the approver's.");
        assertThat(Messages.say(Language.EN, "portal.home.own")).isEqualTo("The bureau's own catalogue");
    }

    @Test
    void values_are_said_in_the_language_of_the_sentence() {
        var message = Message.of(
                "calendar.list", Message.of("calendar.day", LocalDate.of(2026, 10, 1)), new Text("食谱", "menu"));
        assertThat(Messages.say(Language.EN, message)).isEqualTo("2026-10-01, menu");
        assertThat(Messages.say(Language.ZH, message)).isEqualTo("2026-10-01、食谱");
        assertThat(Messages.say(Language.EN, Message.of("calendar.day", Anchor.REGISTRATION)))
                .isEqualTo("start of registration");
    }

    @Test
    void braces_and_apostrophes_in_a_value_are_said_as_they_are() {
        assertThat(Messages.say(Language.EN, Message.of("calendar.day", "it's {0}")))
                .isEqualTo("it's {0}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_missing_key_is_shown_and_breaks_nothing(Language language) {
        assertThat(Messages.say(language, "no.such.'{key")).isEqualTo("‹no.such.'{key›");
        assertThat(Messages.say(language, Message.of("no.such.key", DayOfWeek.MONDAY)))
                .isEqualTo("‹no.such.key›");
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void both_languages_fill_in_the_same_values() {
        english.forEach(
                (key, pattern) -> assertThat(values(pattern)).as(key).isEqualTo(values(chinese.getOrDefault(key, ""))));
    }

    @Test
    void every_pattern_parses_and_doubles_its_apostrophes() {
        for (var language : List.of(english, chinese)) {
            language.forEach((key, pattern) -> {
                assertThatCode(() -> new MessageFormat(pattern)).as(key).doesNotThrowAnyException();
                assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            });
        }
    }

    @Test
    void every_sentence_is_filled_in_as_the_pattern_says() {
        for (var values : List.of(
                new Object[] {"甲", "it's {0}", "", "丁", "5", "6", "7", "8"},
                new Object[] {7, 999, 1000, 12_345, -1, "6", 0, "8"})) {
            english.forEach((key, pattern) -> assertFilledIn(Language.EN, key, pattern, values));
            chinese.forEach((key, pattern) -> assertFilledIn(Language.ZH, key, pattern, values));
        }
    }

    private static void assertFilledIn(Language language, String key, String pattern, Object[] values) {
        String expected;
        try {
            expected = new MessageFormat(unescaped(pattern), language.locale()).format(values);
        } catch (IllegalArgumentException forOtherValues) {
            return;
        }
        if (values(pattern) > 0) {
            assertThat(Messages.say(language, key, values)).as(key).isEqualTo(expected);
        }
    }

    /** As the file means it. */
    private static String unescaped(String pattern) {
        var read = new Properties();
        try {
            read.load(new StringReader("key=" + pattern));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return read.getProperty("key");
    }

    private static int values(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    /** Line by line, since {@code Properties} would let a second line for a key win in silence. */
    private static Map<String, String> patterns(String language) {
        try {
            var patterns = new TreeMap<String, String>();
            for (var line : Files.readAllLines(Path.of("src/main/resources/messages_" + language + ".properties"))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var parts = line.split("=", 2);
                    assertThat(patterns.put(parts[0].strip(), parts[1]))
                            .as("said twice: " + parts[0])
                            .isNull();
                }
            }
            return patterns;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void words_of_a_list_stand_as_their_language_puts_them() {
        assertThat(Stream.of("一", "二", "三").collect(Language.ZH.listing())).isEqualTo("一、二、三");
        assertThat(Stream.of("one", "two").collect(Language.EN.listing())).isEqualTo("one, two");
    }
}
