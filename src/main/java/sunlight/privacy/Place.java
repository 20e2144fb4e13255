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
        return new Place(List.of(step(key, args)));
    }

    /** One that was written down, perhaps before names were masked. */
    public static Place kept(List<Message> steps) {
        return new Place(steps.stream()
                .map(step -> step(step.key(), step.args().toArray()))
                .toList());
    }

    public Place within(String key, Object... args) {
        return new Place(
                Stream.concat(steps.stream(), Stream.of(step(key, args))).toList());
    }

    /** The same seen from within the file. */
    public Place withoutFile() {
        return steps.size() < 2 ? this : new Place(steps.subList(1, steps.size()));
    }

    /** A finding leaks nothing, hence neither does the name of the file or sheet in which it was made. */
    private static Message step(String key, Object... args) {
        return new Message(
                key,
                Stream.of(args)
                        .map(arg -> arg instanceof String name ? Masking.name(name) : arg)
                        .toList());
    }
}
