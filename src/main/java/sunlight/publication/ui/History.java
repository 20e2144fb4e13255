package sunlight.publication.ui;

import static sunlight.console.Say.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.language.Message;
import sunlight.ledger.PublicLog;
import sunlight.publication.SignatureLine;
import sunlight.publication.gate.Hiding;
import sunlight.tenancy.Time;

/** Who did what with a disclosure, latest first. */
class History extends Pane {

    private static final long serialVersionUID = 1L;

    History() {
        super("card");
    }

    void show(List<SignatureLine> signatures, List<Hiding.Line> hidings, List<PublicLog.Position> logged) {
        setVisible(!signatures.isEmpty());
        var events = new ArrayList<>(Stream.concat(
                        signatures.stream().map(each -> event(each)),
                        hidings.stream().map(each -> event(each)))
                .sorted(Comparator.comparing(Event::at))
                .map(Event::markup)
                .toList());
        Collections.reverse(events);
        show(Markup.of(
                "<h2>{}</h2><ol class=\"history\" reversed>{}</ol>{}",
                say(Message.of("editor.history")),
                Markup.all(events),
                Markup.all(logged.stream().map(each -> position(each)).toList())));
    }

    private static Event event(SignatureLine signature) {
        return new Event(
                say(Message.of("editor.history.step", signature.step())),
                signature.proofread() ? say(Message.of("editor.history.proofread")) : "",
                signer(signature),
                signature.at(),
                signature.reason());
    }

    private static Event event(Hiding.Line hiding) {
        var file = hiding.file();
        return new Event(
                say(Message.of(hiding.hidden() ? "editor.history.hidden" : "editor.history.shown")),
                file == null ? "" : say(Message.of("editor.history.file", file)),
                hiding.signer(),
                hiding.at(),
                hiding.reason());
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

    /** @param more what is said beside the deed */
    private record Event(
            String deed,
            String more,
            String who,
            Instant at,
            @Nullable String reason) {

        Markup markup() {
            return Markup.of(
                    "<li><strong>{}</strong>{} {} <time>{}</time>{}</li>",
                    deed,
                    more,
                    who,
                    Time.minute(at),
                    reason == null ? Markup.NONE : Markup.of("<p class=\"reason\">{}</p>", reason));
        }
    }
}
