package sunlight.privacy.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How people are called in English: given names, names of families, and words with a capital that name nobody. */
final class EnglishNames {

    private static final Map<String, Set<String>> WORDS = read();

    private EnglishNames() {}

    static boolean isGiven(String word) {
        return isOf("given", word);
    }

    /** Chen, or Lindqvist-Chen. */
    static boolean isOfFamily(String word) {
        return isOf("family", word.substring(word.lastIndexOf('-') + 1));
    }

    static boolean namesNobody(String word) {
        return isOf("stop", word);
    }

    private static boolean isOf(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> read() {
        try (var stream =
                Objects.requireNonNull(EnglishNames.class.getResourceAsStream("/privacy/english-names.txt"))) {
            var words = new HashMap<String, Set<String>>();
            new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(" ")))
                    .forEach(line -> words.put(line.get(0), new HashSet<>(line.subList(1, line.size()))));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
