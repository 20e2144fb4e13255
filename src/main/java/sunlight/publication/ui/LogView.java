package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import sunlight.console.ConsoleLayout;
import sunlight.console.Window;
import sunlight.language.Message;
import sunlight.ledger.Checkpoint;
import sunlight.ledger.LogCheck;
import sunlight.publication.Logbook;
import sunlight.tenancy.Time;

/** How the publication log stands, for bureaus: sealed until when, and whether the last check found it whole. */
@Route(value = "log", layout = ConsoleLayout.class)
@CdiComponent
class LogView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Logbook logbook;
    private final Paragraph check = new Paragraph();
    private final Paragraph checkpoint = new Paragraph();
    private final Div deeds = new Div();

    @Inject
    LogView(Logbook logbook) {
        this.logbook = logbook;
        addClassName("list");
        check.addClassName("next");
        add(new H1(getTranslation("log.title")), check, checkpoint, deeds);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("log.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var tenant = Window.requireTenant();
        deeds.removeAll();
        if (tenant.root().equals(tenant.id())) {
            deeds.add(button("log.check", logbook::check), button("log.seal", logbook::seal));
        }
        var page = new Anchor("/" + tenant.slug() + "/log", getTranslation("log.public"));
        page.setTarget("_blank");
        page.setRouterIgnore(true);
        deeds.add(page);
        deeds.getStyle()
                .set("display", "flex")
                .set("gap", "var(--lumo-space-m)")
                .set("align-items", "center");
        refresh();
    }

    private Button button(String label, Runnable deed) {
        return new Button(getTranslation(label), press -> {
            deed.run();
            refresh();
        });
    }

    private void refresh() {
        var state = logbook.state();
        check.setText(state.check().map(this::said).orElseGet(() -> say("log.unchecked")));
        // An alarm is read out at once, everything else when the reader pauses.
        check.getElement()
                .setAttribute(
                        "role", state.check().filter(last -> !last.isGood()).isPresent() ? "alert" : "status");
        checkpoint.setText(state.newest().map(this::said).orElseGet(() -> say("log.checkpoint.none")));
    }

    private String said(LogCheck last) {
        var at = Time.minute(last.checkedAt());
        var complaint = last.complaint();
        return complaint == null
                ? say("log.good", at, last.entries())
                : say("log.bad", at, Message.of(complaint), String.valueOf(last.slug()), last.seq());
    }

    private String said(Checkpoint newest) {
        var place = newest.place();
        return say("log.checkpoint", place.number(), Time.minute(place.madeAt()), newest.members());
    }
}
