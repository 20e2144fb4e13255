package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.console.ConsoleLayout;
import sunlight.console.Entering;
import sunlight.console.Markup;
import sunlight.console.Paging;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.supervision.campaign.Campaign;
import sunlight.supervision.campaign.CampaignState;
import sunlight.supervision.campaign.Campaigns;
import sunlight.supervision.inspection.Checking;
import sunlight.tenancy.Directory;

/** A campaign: how far it is, what is next, late and why, what was found, and its schools. */
@Route(value = SupervisionNavigation.CAMPAIGNS + "/:id", layout = ConsoleLayout.class)
@CdiComponent
class CampaignView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final transient Checking checking;
    private final transient Directory directory;
    private final transient Instance<CampaignOutlet> outlets;
    private final H1 heading = new H1();
    private final Div files = new Div();
    private final Pane page = new Pane("campaign");
    private transient @Nullable UUID shown;
    private int part;

    @Inject
    CampaignView(
            Campaigns campaigns,
            Checking checking,
            CampaignActs acts,
            Directory directory,
            @Any Instance<CampaignOutlet> outlets) {
        this.campaigns = campaigns;
        this.checking = checking;
        this.directory = directory;
        this.outlets = outlets;
        addClassName("notices");
        page.onPress((deed, key) -> {
            if (deed.equals(Paging.TURN)) {
                part = key.matches("[0-9]{1,6}") ? Integer.parseInt(key) : 0;
                again();
            } else {
                acts.press(deed, key, this::again);
            }
        });
        add(heading, files, page);
    }

    @Override
    public String getPageTitle() {
        return say("campaigns.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entering.into(event, () -> {
            var id = Entering.id(event, "id");
            part = 0;
            show(id);
            files.removeAll();
            outlets.forEach(outlet -> files.add(link(outlet, id)));
        });
    }

    private static Anchor link(CampaignOutlet outlet, UUID id) {
        var link = new Anchor(outlet.address(Window.requireTenant().slug(), id, Window.language()), say(outlet.key()));
        link.setRouterIgnore(true);
        return link;
    }

    private void again() {
        if (shown != null) {
            show(shown);
        }
    }

    private void show(UUID id) {
        shown = id;
        var read = campaigns.open(id);
        var standing = read.campaigns().get(0);
        var campaign = standing.campaign();
        var markup = new CampaignMarkup(standing, directory, new ItemNames(checking.titles()));
        heading.setText(campaign.plan().name());
        page.show(Markup.of(
                "{}<p class=\"notice-acts\">{}</p>{}{}{}",
                markup.head(),
                buttons(campaign),
                campaign.state() == CampaignState.CLOSED
                        ? Markup.NONE
                        : section("campaign.agenda", new AgendaMarkup(directory, false).of(read.agenda())),
                campaign.start() == null ? Markup.NONE : section("campaign.findings", markup.findings()),
                campaign.start() == null ? Markup.NONE : section("campaign.schools", markup.schools(part))));
    }

    private static Markup section(String title, Markup content) {
        return Markup.of("<h2>{}</h2>{}", say(title), content);
    }

    private static Markup buttons(Campaign campaign) {
        var id = campaign.id();
        return switch (campaign.state()) {
            case PLANNED ->
                Markup.of(
                        "{}{}{}",
                        Pane.button("START", id, say("campaign.start"), true),
                        Pane.button("REWRITE", id, say("campaign.rewrite"), false),
                        Pane.button("CLOSE", id, say("campaign.giveUp"), false));
            case UNDER_WAY -> Pane.button("CLOSE", id, say("campaign.close"), false);
            case CLOSED -> Markup.NONE;
        };
    }
}
