package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An expression with the letters of which each of its matches has one at least. Most texts have none of them, and to look for
 * letters takes a small part of the time that the expression takes.
 */
final class Needed {

    /** What stands nearly everywhere spares nothing. */
    private static final String COMMON = "的一是在不了有和人这中为上个国我以要他时来用们生到地于出就分对成会可年月日同学校班家元号第级名小大";

    private static final int WEIGHT_OF_COMMON = 20;
    private static final int WEIGHT_OF_ASCII = 60;
    private static final int TOO_COMMON = 900;

    private final Pattern pattern;
    /** Empty where it cannot be told. */
    private final BitSet letters;

    private Needed(Pattern pattern, BitSet letters) {
        this.pattern = pattern;
        this.letters = letters;
    }

    static Needed of(Pattern pattern) {
        var letters = ofAny(pattern.pattern());
        if ((pattern.flags() & Pattern.CASE_INSENSITIVE) != 0
                || pattern.pattern().contains("(?i")) {
            letters = inBothCases(letters);
        }
        return new Needed(pattern, weight(letters) < TOO_COMMON ? letters : new BitSet());
    }

    private static BitSet inBothCases(BitSet letters) {
        var both = new BitSet();
        letters.stream().forEach(letter -> {
            both.set(Character.toLowerCase(letter));
            both.set(Character.toUpperCase(letter));
        });
        return both;
    }

    static Needed of(String expression) {
        return of(Pattern.compile(expression));
    }

    Pattern pattern() {
        return pattern;
    }

    /** The letters, for who wants to see them. */
    BitSet letters() {
        return letters;
    }

    boolean mayBeIn(String text) {
        if (letters.isEmpty()) {
            return true;
        }
        for (var at = 0; at < text.length(); at++) {
            if (letters.get(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    boolean isIn(String text) {
        return mayBeIn(text) && pattern.matcher(text).find();
    }

    Stream<MatchResult> in(String text) {
        return mayBeIn(text) ? pattern.matcher(text).results() : Stream.empty();
    }

    /** Of one of its branches each match is. */
    private static BitSet ofAny(String expression) {
        var all = new BitSet();
        for (var branch : Parts.of(expression).branches()) {
            var letters = ofAll(branch);
            if (letters.isEmpty()) {
                return letters;
            }
            all.or(letters);
        }
        return all;
    }

    /** All parts of a branch have to be there: the rarest of them tells most. */
    private static BitSet ofAll(List<Parts.Part> branch) {
        var best = new BitSet();
        for (var part : branch) {
            var letters = part.isOptional() ? new BitSet() : of(part);
            if (!letters.isEmpty() && (best.isEmpty() || weight(letters) < weight(best))) {
                best = letters;
            }
        }
        return best;
    }

    private static BitSet of(Parts.Part part) {
        var text = part.text();
        var letters = new BitSet();
        if (part.isGroup()) {
            return ofAny(part.inner());
        }
        if (text.startsWith("[")) {
            FirstLetters.ofClass(text.substring(1, text.length() - 1)).forEach(letters::set);
        } else if (text.length() == 1 && ".^$".indexOf(text.charAt(0)) < 0) {
            letters.set(text.charAt(0));
        } else if (text.length() == 2 && text.charAt(0) == '\\' && !Character.isLetterOrDigit(text.charAt(1))) {
            letters.set(text.charAt(1));
        }
        return letters;
    }

    private static int weight(BitSet letters) {
        return letters.stream()
                .map(letter -> letter < 0x80 ? WEIGHT_OF_ASCII : COMMON.indexOf(letter) >= 0 ? WEIGHT_OF_COMMON : 1)
                .sum();
    }

    /** An expression cut into its branches and those into what stands one behind the other. */
    private static final class Parts {

        /** What is looked for around a place has to stand in the text as well. */
        private static final List<String> BEFORE_INNER = List.of("(?:", "(?>", "(?=", "(?<=", "(?i:", "(?-i:");

        /** @param isOptional whether it may stand there not at all */
        record Part(String text, boolean isOptional) {

            boolean isGroup() {
                return text.startsWith("(") && (!text.startsWith("(?") || inner() != text);
            }

            /** What stands within a group; of one that says what must not be there, the group itself. */
            String inner() {
                if (!text.startsWith("(?")) {
                    return text.substring(1, text.length() - 1);
                }
                var isNamed = text.startsWith("(?<") && Character.isLetter(text.charAt(3));
                var from = BEFORE_INNER.stream()
                        .filter(text::startsWith)
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(isNamed ? text.indexOf('>') + 1 : 0);
                return from == 0 ? text : text.substring(from, text.length() - 1);
            }
        }

        private final String expression;
        private int at;

        private Parts(String expression) {
            this.expression = expression;
        }

        static Parts of(String expression) {
            return new Parts(expression);
        }

        List<List<Part>> branches() {
            var branches = new ArrayList<List<Part>>(List.of(new ArrayList<>()));
            while (at < expression.length()) {
                if (expression.charAt(at) == '|') {
                    at++;
                    branches.add(new ArrayList<>());
                } else {
                    branches.get(branches.size() - 1).add(next());
                }
            }
            return branches;
        }

        private Part next() {
            var from = at;
            at = end(at);
            var text = expression.substring(from, at);
            var isOptional = startsWithAny("?", "*", "{0,", "{0}");
            if (startsWithAny("?", "*", "+")) {
                at++;
            } else if (startsWithAny("{")) {
                at = expression.indexOf('}', at) + 1;
            }
            if (at > from + text.length() && startsWithAny("?", "+")) {
                at++;
            }
            return new Part(text, isOptional);
        }

        private boolean startsWithAny(String... signs) {
            return Stream.of(signs).anyMatch(sign -> expression.startsWith(sign, at));
        }

        /** Where that which begins there has ended. */
        private int end(int from) {
            return switch (expression.charAt(from)) {
                case '\\' -> endOfEscape(from);
                case '[' -> endOfClass(from);
                case '(' -> endOfGroup(from);
                default -> from + 1;
            };
        }

        private int endOfEscape(int from) {
            var letter = expression.charAt(from + 1);
            if ("pPkx".indexOf(letter) >= 0 && "{<".indexOf(expression.charAt(from + 2)) >= 0) {
                return expression.indexOf(expression.charAt(from + 2) == '{' ? '}' : '>', from) + 1;
            }
            return letter == 'u' ? from + 6 : from + 2;
        }

        private int endOfClass(int from) {
            var next = from + 1;
            while (expression.charAt(next) != ']') {
                next = "\\[".indexOf(expression.charAt(next)) >= 0 ? end(next) : next + 1;
            }
            return next + 1;
        }

        private int endOfGroup(int from) {
            var next = from + 1;
            while (expression.charAt(next) != ')') {
                next = end(next);
            }
            return next + 1;
        }
    }
}
