package sunlight.console;

import java.util.Collection;

/**
 * A piece of HTML whose values were escaped when it was made. Long lists are shown as markup in one element: a component
 * for each cell would cost a window several hundred kilobytes.
 */
public record Markup(String html) {

    public static final Markup NONE = new Markup("");

    /** Fills each {@code {}} of the template, in order; what is not markup itself is escaped. */
    public static Markup of(String template, Object... values) {
        var html = new StringBuilder();
        var from = 0;
        for (var value : values) {
            var place = template.indexOf("{}", from);
            html.append(template, from, place).append(safe(value));
            from = place + 2;
        }
        return new Markup(html.append(template, from, template.length()).toString());
    }

    public static Markup all(Collection<Markup> parts) {
        var html = new StringBuilder();
        parts.forEach(part -> html.append(part.html));
        return new Markup(html.toString());
    }

    private static String safe(Object value) {
        return value instanceof Markup markup ? markup.html : escaped(value.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
