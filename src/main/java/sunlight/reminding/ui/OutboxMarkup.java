package sunlight.reminding.ui;

import java.time.format.DateTimeFormatter;
import java.util.List;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.language.Messages;
import sunlight.reminding.SettlingOutbox;
import sunlight.tenancy.Time;

/** What the system could not finish, as markup. */
final class OutboxMarkup {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Time.ZONE);

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge red">{}</span><time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p class="ground">{}</p></div><div class="row-acts">{}</div></li>""";

    private OutboxMarkup() {}

    static Markup of(List<SettlingOutbox.Line> lines) {
        return Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(lines.stream().map(OutboxMarkup::row).toList()));
    }

    private static Markup row(SettlingOutbox.Line line) {
        var message = line.message();
        var key = line.tenant().id() + "_" + message.id();
        return Markup.of(
                ROW,
                say("outbox.state"),
                MOMENT.format(message.madeAt()),
                say(
                        "reminding.named",
                        line.tenant().name().in(Window.language()),
                        say("outbox.topic." + known(message.topic()))),
                say("outbox.why." + message.why(), message.attempts()),
                Markup.all(List.of(
                        Pane.button("AGAIN", key, say("outbox.again"), true),
                        Pane.button("LET_GO", key, say("outbox.letGo"), false))));
    }

    /** By its first word: keycloak, compliance, publication, subscription, … */
    private static String known(String topic) {
        var first = topic.replaceFirst("\\..*", "");
        return List.of("keycloak", "compliance", "publication", "subscription").contains(first) ? first : "other";
    }

    private static String say(String key, Object... values) {
        return Messages.say(Window.language(), key, values);
    }
}
