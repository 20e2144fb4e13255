package sunlight.settings.ui;

import static sunlight.console.Say.say;

import java.util.List;
import java.util.stream.Collectors;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.settings.Setting;
import sunlight.settings.SettingLine;
import sunlight.site.Column;

/** Settings in plain words: what each does, what it is now, and who has said so. */
final class SettingsMarkup {

    private static final String ROW = """
            <li class="row headless"><div class="row-body"><h3>{}</h3><p>{}</p><p><strong>{}</strong> <small>{}</small></p></div>
            <div class="row-acts">{}</div></li>""";
    private static final String FIXED = """
            <h2>{}</h2><p>{}</p><ul class="rows">{}</ul>""";

    private SettingsMarkup() {}

    static Markup of(List<SettingLine> lines, List<String> hosts, List<Column> columns) {
        return Markup.of(
                "<ul class=\"rows\">{}</ul>{}",
                Markup.all(lines.stream().map(SettingsMarkup::row).toList()),
                Markup.of(FIXED, say("settings.fixed"), say("settings.fixed.what"), fixed(hosts, columns)));
    }

    private static Markup row(SettingLine line) {
        var name = "Setting." + line.setting().name();
        return row(
                say(name),
                say(name + ".what"),
                say("settings.now", value(line.setting(), line.holds())),
                who(line),
                line.mayBeChanged()
                        ? Pane.button("CHANGE", line.setting().name(), say("settings.change"), false)
                        : Markup.NONE);
    }

    private static Markup fixed(List<String> hosts, List<Column> columns) {
        var titles = columns.stream()
                .map(column -> column.title().in(Window.language()))
                .collect(Collectors.joining(say("list.join")));
        return Markup.all(List.of(
                row(
                        say("settings.hosts"),
                        say("settings.hosts.what"),
                        say(
                                "settings.now",
                                hosts.isEmpty() ? say("settings.none") : String.join(say("list.join"), hosts)),
                        "",
                        Markup.NONE),
                row(
                        say("settings.columns"),
                        say("settings.columns.what"),
                        say("settings.now", titles.isEmpty() ? say("settings.none") : titles),
                        "",
                        Markup.NONE)));
    }

    private static Markup row(String name, String what, String now, String who, Markup acts) {
        return Markup.of(ROW, name, what, now, who, acts);
    }

    static String value(Setting setting, List<String> value) {
        return value.isEmpty() ? say("settings.none") : say(setting.said(value));
    }

    /** Who has said it; what nobody has said is the usual. */
    private static String who(SettingLine line) {
        if (!line.own().isEmpty()) {
            return say(line.isOfConsole() ? "settings.by.console" : "settings.by.files");
        }
        return line.from()
                .map(bureau -> say("settings.by.above", bureau.in(Window.language())))
                .orElseGet(() -> line.holds().isEmpty() ? "" : say("settings.by.nobody"));
    }
}
