package sunlight.richtext;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The allow-list. What is not named here does not get into a document. */
final class Sanitiser {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
    private static final Pattern LIST_TYPE = Pattern.compile("[1aAiI]");
    private static final Pattern OWN_FILE =
            Pattern.compile("files/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Browsers read a backslash as a slash, skip a tab, and take // as another host. */
    private static final Pattern LINK =
            Pattern.compile("(?i)https?://[^\\s\\\\]+|mailto:[^\\s\\\\]+|tel:[-+0-9()]+|(?!/(%0[9ad])*/)[^:\\s\\\\]+");

    /** Full-width signs, and Han of the supplementary planes, as the library writes them. */
    private static final Pattern SPELT_OUT = Pattern.compile("&#x(f[ef][0-9a-f]{2}|[23][0-9a-f]{4});");

    private static final Map<Integer, PolicyFactory> POLICIES = IntStream.rangeClosed(-4, 1)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(shift -> shift, Sanitiser::policy));

    private Sanitiser() {}

    static String clean(String html) {
        return asTyped(
                Objects.requireNonNull(POLICIES.get(Headings.shift(html))).sanitize(html));
    }

    /** Each Chinese comma would be eight bytes instead of three, and unreadable for whoever takes the text elsewhere. */
    private static String asTyped(String clean) {
        return SPELT_OUT.matcher(clean).replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }

    private static PolicyFactory policy(int shift) {
        var elements = new HtmlPolicyBuilder();
        for (int level = 1; level <= 6; level++) {
            var tag = "h" + Headings.shifted(level, shift);
            elements.allowElements((name, attributes) -> tag, "h" + level);
        }
        return withAttributes(
                elements.allowElements("p", "br", "strong", "em", "u", "s", "sub", "sup", "ul", "ol", "li")
                        .allowElements("blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td", "img", "a")
                        .allowElements((name, attributes) -> "strong", "b")
                        .allowElements((name, attributes) -> "em", "i")
                        // Without its line, what was struck out would read as in force.
                        .allowElements((name, attributes) -> "s", "strike", "del"));
    }

    private static PolicyFactory withAttributes(HtmlPolicyBuilder elements) {
        return elements.allowAttributes("start")
                .matching(NUMBER)
                .onElements("ol")
                .allowAttributes("type")
                .matching(LIST_TYPE)
                .onElements("ol")
                .allowAttributes("colspan", "rowspan")
                .matching(NUMBER)
                .onElements("th", "td")
                .allowAttributes("scope")
                .matching(SCOPE)
                .onElements("th")
                .allowAttributes("src")
                .matching(OWN_FILE)
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("href")
                .matching((element, attribute, link) -> LINK.matcher(link).matches() ? Tracking.without(link) : null)
                .onElements("a")
                .allowUrlProtocols("http", "https", "mailto", "tel")
                .requireRelsOnLinks("noopener", "nofollow")
                .toFactory();
    }
}
