package sunlight.reminding.ui;

import static sunlight.console.Say.say;

import java.util.List;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.reminding.SettlingOutbox;

/** What the system could not finish, as markup. */
final class OutboxMarkup {

    private OutboxMarkup() {}

    static Markup of(List<SettlingOutbox.Line> lines) {
        return OutgoingMarkup.rows(lines.stream().map(OutboxMarkup::row).toList());
    }

    private static Markup row(SettlingOutbox.Line line) {
        var message = line.message();
        var key = line.tenant().id() + "_" + message.id();
        return OutgoingMarkup.row(
                "red",
                say("outbox.state"),
                OutgoingMarkup.at(message.madeAt()),
                Markup.of(
                        "{}",
                        say(
                                "reminding.named",
                                line.tenant().name().in(Window.language()),
                                say("outbox.topic." + known(message.topic())))),
                say("outbox.why." + message.why(), message.attempts()),
                List.of(
                        Pane.button("AGAIN", key, say("outbox.again"), true),
                        Pane.button("LET_GO", key, say("outbox.letGo"), false)));
    }

    /** By its first word: keycloak, compliance, publication, subscription, … */
    private static String known(String topic) {
        var first = topic.replaceFirst("\\..*", "");
        return List.of("keycloak", "compliance", "publication", "subscription").contains(first) ? first : "other";
    }
}
