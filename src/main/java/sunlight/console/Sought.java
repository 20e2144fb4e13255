package sunlight.console;

import java.util.Arrays;
import java.util.Locale;

/** Words that somebody looks for in a list; all of them stand somewhere in a line that is meant. */
public record Sought(String words) {

    public boolean in(String... texts) {
        var line = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("[\\s\u3000]+"))
                .allMatch(line::contains);
    }
}
