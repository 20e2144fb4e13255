package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.text.Letters;

/**
 * A long list of words that finds what one pattern of them all would find. At each place of a text only those are tried that may
 * begin with its letter: mostly none, instead of some hundred.
 */
final class Alternatives {

    private final Map<Character, Words> byLetter = new HashMap<>();
    /** Those letters: asked of each sign of a text, a set of bits answers in a tenth of the time. */
    private final BitSet letters = new BitSet();
    /** What may begin with a letter that begins no other. */
    private final @Nullable Words others;

    /** @param demand what else than their first letter has to stand in a text */
    private record Words(Pattern pattern, Demand demand) {

        static Words of(List<String> words, UnaryOperator<String> whole, int flags, String first) {
            var all = String.join("|", words);
            return new Words(
                    Pattern.compile(whole.apply(all), flags),
                    flags == 0 ? Demand.of(all, all.contains("(?i"), first) : Demand.NOTHING);
        }
    }

    private Alternatives(List<String> words, UnaryOperator<String> whole, int flags) {
        var others = new ArrayList<String>();
        var byLetter = new HashMap<Character, List<String>>();
        for (var word : words) {
            var letters = inCases(FirstLetters.of(word), flags);
            if (letters.isEmpty()) {
                byLetter.values().forEach(those -> those.add(word));
                others.add(word);
            }
            for (var letter : letters) {
                byLetter.computeIfAbsent(letter, each -> new ArrayList<>(others))
                        .add(word);
            }
        }
        byLetter.forEach(
                (letter, those) -> this.byLetter.put(letter, Words.of(those, whole, flags, letter.toString())));
        byLetter.keySet().forEach(letters::set);
        this.others = others.isEmpty() ? null : Words.of(others, whole, flags, "");
    }

    static Alternatives of(String words) {
        return new Alternatives(FirstLetters.split(words), any -> any, 0);
    }

    /** Words in Latin letters, each from its beginning to its end and in whatever case. */
    static Alternatives ofWords(String words) {
        return new Alternatives(
                FirstLetters.split(words),
                any -> "(?<![\\p{L}0-9])(?:" + any + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Set<Character> inCases(Set<Character> letters, int flags) {
        return (flags & Pattern.CASE_INSENSITIVE) == 0
                ? letters
                : letters.stream()
                        .flatMap(letter -> Stream.of(Character.toLowerCase(letter), Character.toUpperCase(letter)))
                        .collect(Collectors.toSet());
    }

    boolean isIn(String text) {
        return first(text) != null;
    }

    /** What stands first, or nothing. */
    @Nullable
    MatchResult first(String text) {
        var first = new MatchResult[1];
        each(text, found -> {
            first[0] = found;
            return false;
        });
        return first[0];
    }

    List<MatchResult> in(String text) {
        var all = new ArrayList<MatchResult>();
        each(text, all::add);
        return all;
    }

    String replaceAll(String text, String by) {
        var replaced = new StringBuilder();
        var from = 0;
        for (var each : in(text)) {
            replaced.append(text, from, each.start()).append(by);
            from = each.end();
        }
        return from == 0 ? text : replaced.append(text, from, text.length()).toString();
    }

    /** Of what a text is made, once somebody asks. */
    private static final class Made {

        private final String text;
        private @Nullable Letters letters;

        private Made(String text) {
            this.text = text;
        }

        private boolean meets(Demand demand) {
            if (text.length() > Letters.FEW) {
                return true;
            }
            if (letters == null) {
                letters = Letters.of(text);
            }
            return demand.isMetBy(letters);
        }
    }

    /** One behind the other, as long as somebody wants to hear of more. */
    private void each(String text, Predicate<MatchResult> told) {
        Matcher matcher = null;
        var made = new Made(text);
        for (var at = 0; at < text.length(); at++) {
            var words = letters.get(text.charAt(at)) ? byLetter.get(text.charAt(at)) : others;
            if (words == null || !made.meets(words.demand())) {
                continue;
            }
            matcher = matcher == null
                    ? words.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                    : matcher.usePattern(words.pattern());
            if (matcher.region(at, text.length()).lookingAt()) {
                if (!told.test(matcher.toMatchResult())) {
                    return;
                }
                at = matcher.end() - 1;
            }
        }
    }
}
