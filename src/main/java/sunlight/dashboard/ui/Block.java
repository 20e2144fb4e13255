package sunlight.dashboard.ui;

import java.util.List;
import sunlight.catalogue.ItemCode;
import sunlight.console.Markup;
import sunlight.dashboard.Overview;
import sunlight.language.Language;
import sunlight.language.Messages;

/** What the blocks of the dashboard have in common: a heading and a table that scrolls by itself, or why there is none. */
record Block(Overview overview, Links links, Language language) {

    /**
     * @param key of the heading; with {@code .none} behind it, of what is said where there are no lines
     * @param heads of the columns
     */
    Markup table(String key, List<Markup> heads, List<Markup> lines) {
        if (lines.isEmpty()) {
            return Markup.of("<section><h2>{}</h2><p>{}</p></section>", say(key), say(key + ".none"));
        }
        return Markup.of(
                "<section><h2>{}</h2><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table>"
                        + "<thead><tr>{}</tr></thead><tbody>{}</tbody></table></div></section>",
                say(key),
                say(key),
                Markup.all(heads),
                Markup.all(lines));
    }

    static Markup head(String text) {
        return Markup.of("<th scope=\"col\">{}</th>", text);
    }

    /** Over bars. */
    static Markup rateHead(String text) {
        return Markup.of("<th scope=\"col\" class=\"rate\">{}</th>", text);
    }

    static Markup line(Markup first, List<Markup> cells) {
        return Markup.of("<tr><th scope=\"row\">{}</th>{}</tr>", first, Markup.all(cells));
    }

    static Markup cell(Object value) {
        return Markup.of("<td>{}</td>", value);
    }

    static Markup rate(Markup bar, Markup said) {
        return Markup.of("<td class=\"rate\">{}<span>{}</span></td>", bar, said);
    }

    String title(ItemCode code) {
        var item = overview.items().get(code);
        return item == null ? code.value() : code + " " + item.title().in(language);
    }

    String say(String key, Object... args) {
        return Messages.say(language, key, args);
    }
}
