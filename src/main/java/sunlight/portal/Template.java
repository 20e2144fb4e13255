package sunlight.portal;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path of a resource or of one of its methods, as JAX-RS writes it: {@code {slug}/editions/{number: [0-9]{1,6}}}. */
final class Template {

    /** The rules of JAX-RS (3.7.2): more letters first, then more parameters, then more of those that say what they look like. */
    static final Comparator<Template> ORDER = Comparator.<Template>comparingInt(template -> -template.letters)
            .thenComparingInt(template -> -template.parameters)
            .thenComparingInt(template -> -template.described);

    private static final String REST = "rest";

    private final Pattern pattern;
    private int letters;
    private int parameters;
    private int described;

    /** @param isWhole whether nothing may follow */
    Template(String path, boolean isWhole) {
        var regex = new StringBuilder();
        var place = 0;
        while (place < path.length()) {
            var end = path.charAt(place) == '{' ? behindBrace(path, place) : place + 1;
            regex.append(
                    end - place > 1
                            ? parameter(path.substring(place + 1, end - 1), isLastOfPart(path, end))
                            : letter(path.charAt(place)));
            place = end;
        }
        pattern = Pattern.compile(isWhole ? regex.toString() : regex + "(?<" + REST + ">/.*)?");
    }

    private static int behindBrace(String path, int from) {
        var depth = 0;
        var place = from;
        do {
            depth += path.charAt(place) == '{' ? 1 : path.charAt(place) == '}' ? -1 : 0;
            place++;
        } while (depth > 0);
        return place;
    }

    private static boolean isLastOfPart(String path, int end) {
        return end == path.length() || path.charAt(end) == '/';
    }

    /** @param isLast then it can be read in one go: what it takes is never given back */
    private String parameter(String text, boolean isLast) {
        var colon = text.indexOf(':');
        parameters++;
        described += colon < 0 ? 0 : 1;
        var name = colon < 0 ? text : text.substring(0, colon);
        return "(?<" + name.strip() + ">"
                + (colon < 0
                        ? isLast ? "[^/]++" : "[^/]+?"
                        : text.substring(colon + 1).strip()) + ")";
    }

    private String letter(char letter) {
        letters++;
        return Pattern.quote(String.valueOf(letter));
    }

    Matcher matcher(String path) {
        return pattern.matcher(path);
    }

    /** What follows what this template describes. */
    static String rest(Matcher matched) {
        var rest = matched.group(REST);
        return rest == null ? "" : rest;
    }
}
