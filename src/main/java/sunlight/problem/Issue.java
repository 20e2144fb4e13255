package sunlight.problem;

import java.util.List;

/**
 * One thing that is wrong and can be mended by the person who did it.
 *
 * @param field what it is about, as the form or the API names it
 * @param key message key; the message says what to do
 * @param args values for the message
 */
public record Issue(String field, String key, List<Object> args) {

    public Issue {
        args = List.copyOf(args);
    }

    public static Issue of(String field, String key, Object... args) {
        return new Issue(field, key, List.of(args));
    }
}
