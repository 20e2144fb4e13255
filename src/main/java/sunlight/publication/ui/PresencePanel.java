package sunlight.publication.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import sunlight.console.Window;
import sunlight.publication.Company;
import sunlight.publication.Presence;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Scope;

/**
 * Says who else has the draft open, and that somebody has saved meanwhile. The window tells that it is there for as long
 * as somebody is at it; a forgotten one falls silent, so that it keeps no login alive.
 */
class PresencePanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final String BEATING = """
            const panel = this, pause = $0, forgotten = 10 * 60 * 1000;
            let last = Date.now();
            const gone = new AbortController();
            const at = () => { last = Date.now(); };
            const beat = () => { if (Date.now() - last < forgotten) panel.$server.beat(); };
            for (const deed of ['keydown', 'pointerdown', 'input', 'scroll'])
              document.addEventListener(deed, at, { passive: true, capture: true, signal: gone.signal });
            document.addEventListener('visibilitychange', () => { if (!document.hidden) { at(); beat(); } },
              { signal: gone.signal });
            const timer = setInterval(() => {
              if (panel.isConnected) { beat(); } else { clearInterval(timer); gone.abort(); }
            }, pause);
            """;

    private final transient Presence presence;
    private final transient LongSupplier version;
    private final transient Scope scope;
    private final UUID disclosure;
    private final UUID window = Ids.next();
    private final Paragraph here = new Paragraph();
    private final Div changed = new Div();
    private @Nullable Company shown;

    /** @param version the version that this window has read or saved */
    PresencePanel(Presence presence, UUID disclosure, LongSupplier version, Runnable reload) {
        this.presence = presence;
        this.disclosure = disclosure;
        this.version = version;
        this.scope = Scope.of(Window.requireTenant(), Window.requireActor());
        addClassName("presence");
        getElement().setAttribute("role", "status");
        changed.add(
                new Paragraph(getTranslation("presence.changed")),
                new Button(getTranslation("conflict.reload"), press -> reload.run()));
        changed.addClassName("presence-changed");
        add(here, changed);
        here.setVisible(false);
        changed.setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        beat();
        getElement().executeJs(BEATING, (int) Presence.BEAT.toMillis());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        try {
            Scope.run(scope, () -> {
                presence.leave(disclosure, window);
                return null;
            });
        } catch (RuntimeException unheard) {
            // The person may no longer be let in, or the server is going down: silence says it as well.
            return;
        }
    }

    @ClientCallable
    void beat() {
        var company = presence.beat(disclosure, window);
        if (!company.equals(shown)) {
            shown = company;
            here.setText(words(company));
        }
        here.setVisible(!company.others().isEmpty() || company.myOtherWindow());
        changed.setVisible(company.version() != version.getAsLong());
    }

    private String words(Company company) {
        return company.others().isEmpty()
                ? getTranslation("presence.myOtherWindow")
                : getTranslation(
                        "presence.others",
                        company.others().stream().collect(Window.language().listing()));
    }
}
