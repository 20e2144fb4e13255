package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import sunlight.console.Ask;
import sunlight.console.Pane;
import sunlight.privacy.Remedy;
import sunlight.publication.EntrustedReviewing;
import sunlight.publication.gate.Deciding;

/** What the privacy gate says of a text that somebody from elsewhere reviews, and what that person may answer for. */
class EntrustedGate extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Deciding deciding;
    private final transient Consumer<UUID> then;
    private final UUID id;

    EntrustedGate(Deciding deciding, EntrustedReviewing.Reading reading, Consumer<UUID> then) {
        this.deciding = deciding;
        this.then = then;
        this.id = reading.draft().id();
        addClassNames("card", "gate-card");
        var list = new Pane("gate");
        var desk = new GateDesk(reading.draft(), false, reading.draft()::version, () -> true, () -> {});
        list.show(new GateMarkup(desk).of(reading.check(), List.of()));
        list.onPress(this::press);
        add(new H2(getTranslation("gate.title")), list);
    }

    private void press(String deed, String digest) {
        if (deed.equals(Remedy.ATTEST.name())) {
            new Ask(say("Remedy.ATTEST"), say("gate.attest.what")).answer(say("Remedy.ATTEST"), () -> {
                deciding.entrustedAttests(id, digest);
                then.accept(id);
            });
        } else if (deed.equals(Remedy.OVERRIDE.name())) {
            new Ask(say("Remedy.OVERRIDE"), say("gate.override.what"))
                    .reason(say("gate.override.reason"), say("Remedy.OVERRIDE"), reason -> {
                        deciding.entrustedOverrides(id, digest, reason);
                        then.accept(id);
                    });
        }
    }
}
