package sunlight.publication.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.ledger.PublicLog;
import sunlight.publication.SignatureLine;

/** Who did what with a disclosure, latest first. */
class History extends Pane {

    private static final long serialVersionUID = 1L;

    History() {
        super("card");
    }

    void show(List<SignatureLine> signatures, List<PublicLog.Position> logged, ZoneId zone) {
        setVisible(!signatures.isEmpty());
        var lines = new ArrayList<>(
                signatures.stream().map(each -> line(each, zone)).toList());
        Collections.reverse(lines);
        show(Markup.of(
                "<h2>{}</h2><ol class=\"history\" reversed>{}</ol>{}",
                say(Message.of("editor.history")),
                Markup.all(lines),
                Markup.all(logged.stream().map(each -> position(each, zone)).toList())));
    }

    private static Markup line(SignatureLine signature, ZoneId zone) {
        var reason = signature.reason();
        return Markup.of(
                "<li><strong>{}</strong>{} {} <time>{}</time>{}</li>",
                say(Message.of("editor.history.step", signature.step())),
                signature.proofread() ? say(Message.of("editor.history.proofread")) : "",
                signer(signature),
                at(signature.at(), zone),
                reason == null ? Markup.NONE : Markup.of("<p class=\"reason\">{}</p>", reason));
    }

    private static String signer(SignatureLine signature) {
        var away = signature.onBehalfOf();
        var office = signature.office();
        if (office != null) {
            return say(Message.of("editor.history.entrusted", signature.signer(), office));
        }
        return away == null ? signature.signer() : say(Message.of("editor.history.onBehalf", signature.signer(), away));
    }

    private static Markup position(PublicLog.Position position, ZoneId zone) {
        var checkpoint = position.checkpoint();
        var sealed = checkpoint == null
                ? Message.of("log.position.fresh")
                : Message.of("log.position.sealed", at(checkpoint.place().madeAt(), zone));
        return Markup.of(
                "<p class=\"hint\">{}</p>",
                say(Message.of("log.position", position.entry().seq(), sealed)));
    }

    static String at(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(instant);
    }

    private static String say(Message message) {
        Language language = Window.language();
        return Messages.say(language, message);
    }
}
