package sunlight.publication.ui;

import static sunlight.console.Say.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.language.Message;
import sunlight.ledger.PublicLog;
import sunlight.publication.SignatureLine;
import sunlight.tenancy.Time;

/** Who did what with a disclosure, latest first. */
class History extends Pane {

    private static final long serialVersionUID = 1L;

    History() {
        super("card");
    }

    void show(List<SignatureLine> signatures, List<PublicLog.Position> logged) {
        setVisible(!signatures.isEmpty());
        var lines = new ArrayList<>(signatures.stream().map(each -> line(each)).toList());
        Collections.reverse(lines);
        show(Markup.of(
                "<h2>{}</h2><ol class=\"history\" reversed>{}</ol>{}",
                say(Message.of("editor.history")),
                Markup.all(lines),
                Markup.all(logged.stream().map(each -> position(each)).toList())));
    }

    private static Markup line(SignatureLine signature) {
        var reason = signature.reason();
        return Markup.of(
                "<li><strong>{}</strong>{} {} <time>{}</time>{}</li>",
                say(Message.of("editor.history.step", signature.step())),
                signature.proofread() ? say(Message.of("editor.history.proofread")) : "",
                signer(signature),
                Time.minute(signature.at()),
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

    private static Markup position(PublicLog.Position position) {
        var checkpoint = position.checkpoint();
        var sealed = checkpoint == null
                ? Message.of("log.position.fresh")
                : Message.of(
                        "log.position.sealed", Time.minute(checkpoint.place().madeAt()));
        return Markup.of(
                "<p class=\"hint\">{}</p>",
                say(Message.of("log.position", position.entry().seq(), sealed)));
    }
}
