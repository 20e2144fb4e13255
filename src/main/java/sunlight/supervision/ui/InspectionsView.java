package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import sunlight.console.Badge;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.PagedPane;
import sunlight.console.Pane;
import sunlight.supervision.campaign.CampaignStanding;
import sunlight.supervision.campaign.Campaigns;
import sunlight.supervision.inspection.Checking;
import sunlight.supervision.inspection.Inspection;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Time;

/** What is next in inspections, late and why; below it campaigns and single inspections of the bureau. */
@Route(value = SupervisionNavigation.INSPECTIONS, layout = ConsoleLayout.class)
@CdiComponent
class InspectionsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String ROW = """
            <li class="row"><div class="row-head">{}<time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p>{}</p><p>{}</p></div><div class="row-acts">{}</div></li>""";

    private final transient Checking checking;
    private final transient Campaigns campaigns;
    private final transient Directory directory;
    private final Pane agenda = new Pane("agenda");
    private final PagedPane<CampaignStanding> campaignList = new PagedPane<>("campaign-list");
    private final PagedPane<Inspection> list = new PagedPane<>("inspection-list");

    @Inject
    InspectionsView(Checking checking, Campaigns campaigns, CampaignActs acts, Directory directory) {
        this.checking = checking;
        this.campaigns = campaigns;
        this.directory = directory;
        addClassName("notices");
        List.of(agenda, campaignList, list)
                .forEach(pane -> pane.onPress((deed, id) -> acts.press(deed, id, this::show)));
        var plan = new Button(say("campaign.plan"), press -> acts.plan());
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var begin = new Button(say("inspection.begin"), press -> new InspectionForm(checking).open());
        add(
                new H1(say("inspections.title")),
                new Paragraph(say("inspections.lead")),
                new Div(plan, begin),
                new H2(say("campaign.agenda")),
                agenda,
                new H2(say("campaigns.title")),
                campaignList,
                new H2(say("inspections.single")),
                list);
    }

    @Override
    public String getPageTitle() {
        return say("inspections.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var read = campaigns.all();
        agenda.show(new AgendaMarkup(directory, true).of(read.agenda()));
        campaignList.show(read.campaigns(), this::row, none("campaigns.none"));
        list.show(checking.single(), InspectionsView::row, none("inspections.none"));
    }

    private static Markup none(String key) {
        return Markup.of("<p class=\"empty\">{}</p>", say(key));
    }

    private Markup row(CampaignStanding standing) {
        var campaign = standing.campaign();
        var plan = campaign.plan();
        return Markup.of(
                ROW,
                CampaignMarkup.state(campaign),
                say("campaign.period.said", plan.from(), plan.due()),
                plan.name(),
                CampaignMarkup.sample(campaign),
                CampaignMarkup.progress(standing),
                Pane.button("CAMPAIGN", campaign.id(), say("notices.open"), false));
    }

    private static Markup row(Inspection inspection) {
        var count = inspection.checked();
        return Markup.of(
                ROW,
                Badge.of(
                        inspection.isOpen() ? "blue" : "green",
                        say(inspection.isOpen() ? "inspection.open" : "inspection.closed")),
                Time.minute(inspection.startedAt()),
                inspection.title(),
                InspectionView.drawn(inspection),
                say("inspection.progress", count.done(), count.all(), count.wrong()),
                Pane.button("INSPECT", inspection.id(), say("notices.open"), false));
    }
}
