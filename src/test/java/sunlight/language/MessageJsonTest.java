package sunlight.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.calendar.Calendars;
import sunlight.catalogue.Anchor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageJsonTest {

    @Test
    void a_message_of_texts_numbers_words_and_messages_comes_back_as_it_was() {
        var message = Message.of(
                "calendar.list",
                new Text("食谱 \"一\"", "menu \\ {0} it's"),
                Message.of("calendar.span", "2026-10-01", 7L),
                Message.of("calendar.provisional"));
        assertThat(MessageJson.read(MessageJson.write(message))).isEqualTo(message);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_read_back_is_said_as_before(Language language) {
        var explanation =
                Calendars.china().deadline(LocalDate.of(2026, 9, 18), 80).explanation();
        var anchor = Message.of("compliance.anchorNotSet", Anchor.FEE_COLLECTION);
        for (var message : new Message[] {explanation, anchor, Message.of("compliance.stale", 20, explanation)}) {
            assertThat(Messages.say(language, MessageJson.read(MessageJson.write(message))))
                    .isEqualTo(Messages.say(language, message))
                    .doesNotContain("‹");
        }
    }

    @Test
    void what_was_stored_is_stored_again_as_it_is() {
        var stored = MessageJson.write(Message.of("calendar.due", LocalDate.of(2026, 10, 22), 20, Anchor.REGISTRATION));
        assertThat(MessageJson.write(MessageJson.read(stored))).isEqualTo(stored);
    }

    @Test
    void its_stored_form_is_what_comes_back() {
        var message = Message.of(
                "calendar.list",
                new Text("甲", "a"),
                Message.of("calendar.due", LocalDate.of(2026, 10, 22), 20, Anchor.REGISTRATION));
        assertThat(MessageJson.asStored(message)).isEqualTo(MessageJson.read(MessageJson.write(message)));
    }
}
