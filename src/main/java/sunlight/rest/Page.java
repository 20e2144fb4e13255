package sunlight.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next what {@code after} must be given to go on; absent at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page out of one more entry than was asked for, which only tells that there is more. */
    public static <E, T> Page<T> of(List<E> oneMore, Cursor cursor, Function<E, String> place, Function<E, T> said) {
        var shown = oneMore.subList(0, Math.min(oneMore.size(), cursor.limit()));
        var next = oneMore.size() > shown.size() ? Cursor.encode(place.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(said).toList(), next);
    }
}
