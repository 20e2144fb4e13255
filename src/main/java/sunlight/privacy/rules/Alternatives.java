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

/**
 * A long list of words that finds what one pattern of them all would find. At each place of a text only those are tried that may
 * begin with its letter: mostly none, instead of some hundred.
 */
final class Alternatives {

    private final Map<Character, Pattern> byLetter = new HashMap<>();
    /** Those letters: asked of each sign of a text, a set of bits answers in a tenth of the time. */
    private final BitSet letters = new BitSet();
    /** What may begin with a letter that begins no other. */
    private final @Nullable Pattern others;

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
        byLetter.forEach((letter, those) -> this.byLetter.put(letter, pattern(those, whole, flags)));
        byLetter.keySet().forEach(letters::set);
        this.others = others.isEmpty() ? null : pattern(others, whole, flags);
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

    private static Pattern pattern(List<String> words, UnaryOperator<String> whole, int flags) {
        return Pattern.compile(whole.apply(String.join("|", words)), flags);
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

    /** One behind the other, as long as somebody wants to hear of more. */
    private void each(String text, Predicate<MatchResult> told) {
        Matcher matcher = null;
        for (var at = 0; at < text.length(); at++) {
            var pattern = letters.get(text.charAt(at)) ? byLetter.get(text.charAt(at)) : others;
            if (pattern == null) {
                continue;
            }
            matcher = matcher == null
                    ? pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                    : matcher.usePattern(pattern);
            if (matcher.region(at, text.length()).lookingAt()) {
                if (!told.test(matcher.toMatchResult())) {
                    return;
                }
                at = matcher.end() - 1;
            }
        }
    }
}
