package sunlight.privacy;

import java.util.List;
import java.util.stream.Stream;
import sunlight.language.Message;

/**
 * Where something stands, from the outside in: the body or an element or a file, then page, sheet, cell, paragraph.
 *
 * @param steps messages {@code privacy.place.*}, each one step further in
 */
public record Place(List<Message> steps) {

    public Place {
        steps = List.copyOf(steps);
    }

    public static Place of(String key, Object... args) {
        return new Place(List.of(Message.of(key, args)));
    }

    public Place within(String key, Object... args) {
        return new Place(
                Stream.concat(steps.stream(), Stream.of(Message.of(key, args))).toList());
    }
}
