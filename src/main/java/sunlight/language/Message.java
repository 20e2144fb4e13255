package sunlight.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence that is not yet in a language: a key of the message catalogue with its values. Values may be texts, dates,
 * numbers or messages; dates are ISO strings when stored.
 */
public record Message(String key, List<Object> args) {

    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    /** Several as one, such as the parts of a value; nothing of none. */
    public static Optional<Message> listing(Stream<Message> parts) {
        return parts.reduce((all, next) -> of("list.two", all, next));
    }
}
