package sunlight.privacy.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

    private final AhoCorasickDoubleArrayTrie<Phrase> all = new AhoCorasickDoubleArrayTrie<>();

    /** @param own of the bureaus above; they go before what is common */
    Phrases(List<Phrase> own) {
        var words = new TreeMap<String, Phrase>();
        COMMON.forEach(phrase -> words.put(phrase.word(), phrase));
        own.forEach(phrase -> words.put(plain(phrase.word()), phrase));
        words.remove("");
        all.build(words);
    }

    private static String plain(String word) {
        return Plain.of(new Source(word, 0, word)).text().strip();
    }

    void look(Plain plain, Consumer<Hit> hits) {
        var text = plain.text();
        all.parseText(text, (begin, end, phrase) -> {
            if (phrase.forbidden()
                    || !QUOTED.matcher(text.substring(end, Math.min(text.length(), end + AFTER)))
                            .find()) {
                hits.accept(new Hit(
                        rule(phrase), phrase.said(), plain.spans(begin, end), Mask.NOTHING, 1, phrase.instead()));
            }
        });
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
