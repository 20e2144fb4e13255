package sunlight.forwarding.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.console.ConsoleLayout;
import sunlight.console.Pane;
import sunlight.forwarding.Portals;
import sunlight.forwarding.TestingPortals;
import sunlight.reminding.channel.Sent;
import sunlight.reminding.ui.Connections;

/** The portals to which a bureau has disclosures pushed, how they stand, and what did not get through. */
@Route(value = "portals", layout = ConsoleLayout.class)
@CdiComponent
class PortalsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Portals portals;
    private final Connections list;
    private final Section stuckOnes = new Section();
    private final Pane stuckList = new Pane("portal-stuck");
    private final Pane latest = new Pane("portal-latest");

    @Inject
    PortalsView(Portals portals, TestingPortals testing) {
        this.portals = portals;
        this.list = new Connections("portals", "forwarding", deeds(testing), this::read);
        addClassName("reminders");
        stuckList.onPress((deed, id) -> {
            portals.decide(UUID.fromString(id), deed.equals("AGAIN"));
            read();
        });
        stuckOnes.add(
                new H2(getTranslation("forwarding.stuck")),
                new Paragraph(getTranslation("forwarding.stuck.what")),
                stuckList);
        var add = new Button(getTranslation("forwarding.add"), press -> new PortalForm(portals, this::read).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H1(getTranslation("forwarding.title")),
                new Paragraph(getTranslation("forwarding.what")),
                stuckOnes,
                new Section(new H2(getTranslation("forwarding.list")), list, add),
                new Section(new H2(getTranslation("forwarding.latest")), latest));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("forwarding.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        list.show(PortalMarkup.portals(portals.all(), portals.columns()), "forwarding.none");
        latest.show(PortalMarkup.latest(portals.latest()));
        var left = portals.stuck();
        stuckOnes.setVisible(!left.isEmpty());
        stuckList.show(PortalMarkup.stuck(left));
    }

    private Connections.Deeds deeds(TestingPortals testing) {
        return new Connections.Deeds() {
            @Override
            public Sent test(UUID id) {
                return testing.send(id);
            }

            @Override
            public void activate(UUID id, boolean active) {
                portals.activate(id, active);
            }

            @Override
            public void remove(UUID id) {
                portals.remove(id);
            }
        };
    }
}
