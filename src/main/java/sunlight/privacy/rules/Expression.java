package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An expression cut into its branches and those into what stands one behind the other. */
final class Expression {

    /** What stands nearly everywhere spares nothing. */
    private static final String COMMON = "的一是在不了有和人这中为上个国我以要他时来用们生到地于出就分对成会可年月日同学校班家元号第级名小大";

    private static final int WEIGHT_OF_COMMON = 20;
    private static final int WEIGHT_OF_ASCII = 60;

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

        /** One of which stands there; none where that cannot be told. */
        BitSet letters() {
            var letters = new BitSet();
            if (text.startsWith("[")) {
                FirstLetters.ofClass(text.substring(1, text.length() - 1)).forEach(letters::set);
            } else if (text.length() == 1 && ".^$".indexOf(text.charAt(0)) < 0) {
                letters.set(text.charAt(0));
            } else if (text.equals("\\d")) {
                letters.set('0', '9' + 1);
            } else if (text.length() == 2 && text.charAt(0) == '\\' && !Character.isLetterOrDigit(text.charAt(1))) {
                letters.set(text.charAt(1));
            }
            return letters;
        }
    }

    private final String expression;
    private int at;

    private Expression(String expression) {
        this.expression = expression;
    }

    static Expression of(String expression) {
        return new Expression(expression);
    }

    /** How little it spares to look for them. */
    static int weight(IntStream letters) {
        return letters.map(
                        letter -> letter < 0x80 ? WEIGHT_OF_ASCII : COMMON.indexOf(letter) >= 0 ? WEIGHT_OF_COMMON : 1)
                .sum();
    }

    static BitSet inBothCases(BitSet letters) {
        var both = new BitSet();
        letters.stream().forEach(letter -> {
            both.set(Character.toLowerCase(letter));
            both.set(Character.toUpperCase(letter));
        });
        return both;
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
