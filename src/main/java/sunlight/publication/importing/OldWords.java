package sunlight.publication.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** By which words old sites call what a catalogue calls otherwise: the table {@code importing/words.txt}, the same for every catalogue. */
final class OldWords {

    static final OldWords KNOWN = read();

    private static final String PARTS = "[、，（）()：:“”的与和及或含 ]+";
    private static final String EVERYBODYS = "^(学校|学生|每周)";
    private static final int SHORTEST = 2;

    /** By what stands in the name of an item. */
    private final Map<List<String>, List<String>> words = new LinkedHashMap<>();

    private final List<String> news = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();

    private static OldWords read() {
        try (var stream = Objects.requireNonNull(OldWords.class.getResourceAsStream("/importing/words.txt"))) {
            var known = new OldWords();
            new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(known::learn);
            return known;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void learn(String line) {
        switch (line.charAt(0)) {
            case '-' -> news.addAll(parted(line.substring(1)));
            case '~' -> plain.addAll(parted(line.substring(1)));
            default -> {
                var sides = line.split(": ", 2);
                words.put(List.of(sides[0].split("\\|")), parted(sides[1]));
            }
        }
    }

    private static List<String> parted(String line) {
        return List.of(line.strip().split(" "));
    }

    /** All by which an item of this name is known. */
    Set<String> of(String name) {
        var all = new HashSet<String>();
        Arrays.stream(name.split(PARTS)).flatMap(this::shortened).forEach(all::add);
        words.forEach((anchors, called) -> {
            if (anchors.stream().anyMatch(name::contains)) {
                all.addAll(called);
            }
        });
        return all;
    }

    /** Part of a name, and what is left of it as words that tell nothing go from its end one by one. */
    private Stream<String> shortened(String part) {
        return Stream.iterate(
                        Optional.of(part.replaceFirst(EVERYBODYS, "")),
                        Optional::isPresent,
                        left -> left.flatMap(this::withoutEnd))
                .flatMap(Optional::stream)
                .filter(left -> left.length() >= SHORTEST && !plain.contains(left));
    }

    private Optional<String> withoutEnd(String text) {
        return plain.stream()
                .filter(text::endsWith)
                .findFirst()
                .map(end -> text.substring(0, text.length() - end.length()));
    }

    /** Those of the words that tell nothing by themselves which stand in the name of an item. */
    List<String> plainIn(String name) {
        return plain.stream().filter(name::contains).toList();
    }

    /** Whether an event is told of. */
    boolean isNews(String text) {
        return news.stream().anyMatch(text::contains);
    }
}
