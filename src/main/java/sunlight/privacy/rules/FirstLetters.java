package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** With which letters a word may begin that is written as a pattern. */
final class FirstLetters {

    /** A longer range, such as all Chinese signs, says nothing. */
    private static final int MOST = 64;

    private static final String META = "\\.^$*+?{}[]()|";

    private FirstLetters() {}

    /** Empty where that is not plain. */
    static Set<Character> of(String word) {
        if (word.startsWith("(?<!") || word.startsWith("(?<=")) {
            return of(word.substring(end(word, 0) + 1));
        }
        var end = word.isEmpty() ? 0 : unit(word);
        var letters = new HashSet<>(end == 0 ? Set.of() : ofUnit(word.substring(0, end)));
        if (letters.isEmpty() || !isOptional(word, end)) {
            return letters;
        }
        var next = of(word.substring(end).replaceFirst("^(?:[?*]|\\{0[^}]*})[?+]?", ""));
        letters.addAll(next);
        return next.isEmpty() ? Set.of() : letters;
    }

    static List<String> split(String words) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var at = 0; at <= words.length(); at++) {
            if (at == words.length() || words.charAt(at) == '|') {
                parts.add(words.substring(from, at));
                from = at + 1;
            } else {
                at = end(words, at);
            }
        }
        return parts;
    }

    /** Where the first letter ends, or what stands for it. */
    private static int unit(String word) {
        var isLetter = META.indexOf(word.charAt(0)) < 0;
        return isLetter || word.startsWith("[") || word.startsWith("(") ? end(word, 0) + 1 : 0;
    }

    private static Set<Character> ofUnit(String unit) {
        if (unit.startsWith("[")) {
            return ofClass(unit.substring(1, unit.length() - 1));
        }
        if (!unit.startsWith("(")) {
            return Set.of(unit.charAt(0));
        }
        var letters = new HashSet<Character>();
        for (var inner : unit.startsWith("(?:") ? split(unit.substring(3, unit.length() - 1)) : List.of("")) {
            var each = of(inner);
            if (each.isEmpty()) {
                return each;
            }
            letters.addAll(each);
        }
        return letters;
    }

    static Set<Character> ofClass(String letters) {
        var all = new HashSet<Character>();
        for (var at = 0; at < letters.length(); at++) {
            var isRange = at + 2 < letters.length() && letters.charAt(at + 1) == '-';
            var last = letters.charAt(isRange ? at + 2 : at);
            if ("\\^[&".indexOf(letters.charAt(at)) >= 0 || last - letters.charAt(at) > MOST) {
                return Set.of();
            }
            for (var letter = letters.charAt(at); letter <= last; letter++) {
                all.add(letter);
            }
            at += isRange ? 2 : 0;
        }
        return all;
    }

    /** Of a group or a class its last sign, of an escaped letter the letter, of any other itself. */
    private static int end(String words, int from) {
        if (words.charAt(from) == '\\') {
            return from + 1;
        }
        if (words.charAt(from) == '[') {
            return words.indexOf(']', from);
        }
        var at = from;
        if (words.charAt(from) == '(') {
            for (at++; words.charAt(at) != ')'; at++) {
                at = end(words, at);
            }
        }
        return at;
    }

    private static boolean isOptional(String word, int at) {
        return word.startsWith("?", at) || word.startsWith("*", at) || word.startsWith("{0", at);
    }
}
