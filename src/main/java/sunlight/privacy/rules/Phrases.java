package sunlight.privacy.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.Phrase;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Source;

/** Forbidden and wrong words, those of everybody and those of the bureaus above; all at once, however many they are. */
final class Phrases {

    private static final List<Phrase> COMMON = common();

    /** Who quotes an old document by its number or its title has to write what stands there. */
    private static final Pattern QUOTED = Pattern.compile("^[^,，。;；\\n]{0,12}(?:〔|\\[20|\\[19|令|》|公告\\s?第)");

    private static final int AFTER = 16;

    private final Letter all = new Letter();
    /** With which they begin: asked of each sign of a text. */
    private final BitSet first = new BitSet();

    /** @param own of the bureaus above; they go before what is common */
    Phrases(List<Phrase> own) {
        COMMON.forEach(phrase -> all.add(phrase.word(), phrase));
        own.forEach(phrase -> all.add(plain(phrase.word()), phrase));
        all.next.keySet().forEach(first::set);
    }

    /** What may come next, and the phrase that has come to its end here. */
    private static final class Letter {

        private final Map<Character, Letter> next = new HashMap<>();
        private @Nullable Phrase phrase;

        private void add(String word, Phrase ending) {
            var letter = this;
            for (var at = 0; at < word.length(); at++) {
                letter = letter.next.computeIfAbsent(word.charAt(at), each -> new Letter());
            }
            letter.phrase = word.isEmpty() ? null : ending;
        }
    }

    private static String plain(String word) {
        return Plain.of(new Source(word, 0, word)).text().strip();
    }

    void look(Plain plain, Consumer<Hit> hits) {
        var text = plain.text();
        for (var begin = 0; begin < text.length(); begin++) {
            var letter = first.get(text.charAt(begin)) ? all.next.get(text.charAt(begin)) : null;
            for (var end = begin + 1; letter != null; end++) {
                if (letter.phrase != null) {
                    tell(letter.phrase, plain, begin, end, hits);
                }
                letter = end < text.length() ? letter.next.get(text.charAt(end)) : null;
            }
        }
    }

    private static void tell(Phrase phrase, Plain plain, int begin, int end, Consumer<Hit> hits) {
        var rest = plain.text().substring(end, Math.min(plain.length(), end + AFTER));
        if (phrase.forbidden() || !QUOTED.matcher(rest).find()) {
            hits.accept(
                    new Hit(rule(phrase), phrase.said(), plain.spans(begin, end), Mask.NOTHING, 1, phrase.instead()));
        }
    }

    private static PrivacyRule rule(Phrase phrase) {
        return phrase.forbidden() ? PrivacyRule.FORBIDDEN_WORD : PrivacyRule.WRONG_WORD;
    }

    private static List<Phrase> common() {
        try (var stream = Objects.requireNonNull(Phrases.class.getResourceAsStream("/privacy/words.txt"))) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .map(pair -> new Phrase(pair[0], pair[1], false))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
