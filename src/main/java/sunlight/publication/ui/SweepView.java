package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.privacy.Remedy;
import sunlight.publication.gate.Deciding;
import sunlight.publication.gate.Hiding;
import sunlight.publication.gate.OpenFinding;
import sunlight.publication.gate.PublicFinding;
import sunlight.publication.gate.Sweeping;

/** What the gate finds in what is public already: to be corrected, hidden, or let pass with a reason. */
@Route(value = "public-check", layout = ConsoleLayout.class)
@CdiComponent
class SweepView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span><time>{}</time></div>
            <div class="row-body"><h3>{}</h3><ul class="findings">{}</ul></div><div class="row-acts">{}</div></li>""";
    private static final String FINDING = """
            <li class="finding"><p class="what"><span class="badge {}">{}</span> <strong>{}</strong></p>
            <p class="where">{}</p><p class="masked">{}</p><p class="ground">{}</p><div class="row-acts">{}</div></li>""";

    private final transient Sweeping sweeping;
    private final transient Hiding hiding;
    private final transient Deciding deciding;
    private final Paragraph next = new Paragraph();
    private final Pane list = new Pane("sweep");

    @Inject
    SweepView(Sweeping sweeping, Hiding hiding, Deciding deciding) {
        this.sweeping = sweeping;
        this.hiding = hiding;
        this.deciding = deciding;
        addClassName("list");
        next.addClassName("next");
        next.getElement().setAttribute("role", "status");
        list.onPress(this::press);
        add(new H1(getTranslation("sweep.title")), next);
        if (Window.may(Permission.MANAGE_PEOPLE)) {
            add(new Button(getTranslation("sweep.again"), press -> again()));
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sweep.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void again() {
        sweeping.again();
        Notification.show(getTranslation("sweep.again.done"), 4_000, Notification.Position.BOTTOM_START);
        refresh();
    }

    private void refresh() {
        var state = sweeping.state();
        var found = state.findings();
        var said = found.isEmpty() ? say("sweep.none") : say("sweep.count", found.size());
        next.setText(state.waiting() == 0 ? said : said + " " + say("sweep.waiting", state.waiting()));
        list.show(Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(found.stream().map(SweepView::row).toList())));
    }

    private static Markup row(PublicFinding found) {
        var hard = found.findings().stream().anyMatch(OpenFinding::isHard);
        var acts = new ArrayList<Markup>();
        acts.add(Pane.button("OPEN", found.disclosure(), say("sweep.correct"), false));
        if (!found.hidden() && Window.may(Permission.DECLARE)) {
            acts.add(Pane.button("HIDE", found.disclosure(), say("sweep.hide"), true));
        }
        return Markup.of(
                ROW,
                hard ? "red" : "amber",
                say("Severity." + (hard ? "HARD" : "SOFT")),
                found.hidden() ? say("sweep.hidden") : "",
                found.title() + " · " + say("sweep.edition", found.number()),
                Markup.all(found.findings().stream()
                        .map(open -> finding(found, open))
                        .toList()),
                Markup.all(acts));
    }

    private static Markup finding(PublicFinding found, OpenFinding open) {
        var finding = open.finding();
        var key = found.disclosure() + "/" + found.number() + "/" + finding.digest();
        var acts = Stream.of(Remedy.OVERRIDE, Remedy.ATTEST)
                .filter(remedy -> open.remedies().contains(remedy) && Window.may(Permission.APPROVE))
                .map(remedy -> Pane.button(remedy.name(), key, say("Remedy." + remedy.name()), false))
                .toList();
        return Markup.of(
                FINDING,
                open.isHard() ? "red" : "amber",
                say("Severity." + finding.severity().name()),
                say("PrivacyRule." + finding.rule().name()),
                GateMarkup.said(finding.place()),
                finding.masked(),
                say("privacy.ground." + finding.rule().name()),
                Markup.all(acts));
    }

    private void press(String deed, String key) {
        switch (deed) {
            case "OPEN" -> PublicationNavigation.toDisclosure(UUID.fromString(key));
            case "HIDE" -> {
                hiding.hide(UUID.fromString(key), getTranslation("sweep.hide.reason"));
                refresh();
            }
            case "ATTEST" -> attest(key.split("/", 3));
            default -> override(key.split("/", 3));
        }
    }

    private void attest(String[] key) {
        new Ask(say("Remedy.ATTEST"), say("gate.attest.what")).answer(say("Remedy.ATTEST"), () -> {
            deciding.attestPublic(UUID.fromString(key[0]), Integer.parseInt(key[1]), key[2]);
            refresh();
        });
    }

    private void override(String[] key) {
        new Ask(say("Remedy.OVERRIDE"), say("gate.override.what"))
                .reason(say("gate.override.reason"), say("Remedy.OVERRIDE"), reason -> {
                    deciding.overridePublic(UUID.fromString(key[0]), Integer.parseInt(key[1]), key[2], reason);
                    refresh();
                });
    }
}
