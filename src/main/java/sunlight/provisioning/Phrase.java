package sunlight.provisioning;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.language.Language;
import sunlight.language.Messages;

/** A sentence of the message catalogue, read back from what somebody has typed: so it is written and read by one table. */
final class Phrase {

    /** Letters that nobody writes, one for each value. */
    private static final List<String> SLOTS = List.of("\uE100", "\uE101");

    /** By their keys: each is made ready once, as a workbook asks for it in every cell. */
    private static final Map<String, List<Sentence>> SENTENCES = new ConcurrentHashMap<>();

    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern COMMA = Pattern.compile("[;、]");
    private static final Pattern STOP = Pattern.compile("[。.]$");

    private Phrase() {}

    /** Without what tells two spellings of one sentence apart: spaces, width, capitals, the kind of comma, a full stop. */
    static String plain(String typed) {
        var joined = BLANK.matcher(Typed.narrow(typed)).replaceAll("");
        return STOP.matcher(COMMA.matcher(joined).replaceAll(","))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The values by their numbers, where the typed text is the sentence in either language. */
    static Optional<List<String>> read(String key, String plain) {
        return SENTENCES.computeIfAbsent(key, Phrase::sentences).stream()
                .map(sentence -> sentence.match(plain))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Sentence> sentences(String key) {
        return Stream.of(Language.values())
                .map(language -> Sentence.of(plain(Messages.say(language, key, SLOTS.toArray()))))
                .toList();
    }

    /**
     * One sentence in one language.
     *
     * @param pattern with a group for each value
     * @param groups which group holds the value of each number
     */
    private record Sentence(Pattern pattern, List<Integer> groups) {

        static Sentence of(String plain) {
            var used = SLOTS.stream().filter(plain::contains).toList();
            var order = used.stream()
                    .sorted(Comparator.comparingInt(plain::indexOf))
                    .toList();
            var regex = Stream.of(plain.split("(?<=[\uE100\uE101])|(?=[\uE100\uE101])"))
                    .map(part -> SLOTS.contains(part) ? "(.+)" : Pattern.quote(part))
                    .collect(Collectors.joining());
            return new Sentence(
                    Pattern.compile(regex),
                    used.stream().map(slot -> order.indexOf(slot) + 1).toList());
        }

        Optional<List<String>> match(String plain) {
            var found = pattern.matcher(plain);
            return found.matches()
                    ? Optional.of(groups.stream().map(found::group).toList())
                    : Optional.empty();
        }
    }

    /** A whole number that fits. */
    static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
