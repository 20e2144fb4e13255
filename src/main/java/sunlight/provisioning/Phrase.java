package sunlight.provisioning;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.language.Language;
import sunlight.language.Messages;

/** A sentence of the message catalogue, read back from what somebody has typed: so it is written and read by one table. */
final class Phrase {

    /** Letters that nobody writes, one for each value. */
    private static final List<String> SLOTS = List.of("\uE100", "\uE101");

    private Phrase() {}

    /** Without what tells two spellings of one sentence apart: spaces, width, capitals, the kind of comma, a full stop. */
    static String plain(String typed) {
        return Typed.narrow(typed)
                .replaceAll("\\s", "")
                .replaceAll("[;、]", ",")
                .replaceAll("[。.]$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The values by their numbers, where the typed text is the sentence in either language. */
    static Optional<List<String>> read(String key, String plain) {
        return Stream.of(Language.values())
                .map(language -> match(Messages.say(language, key, SLOTS.toArray()), plain))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<List<String>> match(String sentence, String plain) {
        var pattern = plain(sentence);
        var used = SLOTS.stream().filter(pattern::contains).toList();
        var order =
                used.stream().sorted(Comparator.comparingInt(pattern::indexOf)).toList();
        var regex = Stream.of(pattern.split("(?<=[\uE100\uE101])|(?=[\uE100\uE101])"))
                .map(part -> SLOTS.contains(part) ? "(.+)" : Pattern.quote(part))
                .collect(Collectors.joining());
        var found = Pattern.compile(regex).matcher(plain);
        return found.matches()
                ? Optional.of(used.stream()
                        .map(slot -> found.group(order.indexOf(slot) + 1))
                        .toList())
                : Optional.empty();
    }

    /** A whole number that fits. */
    static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
