package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.supervision.inspection.Checking;
import sunlight.supervision.inspection.Inspection;
import sunlight.tenancy.Time;

/** Inspections of the bureau, newest first, and the form that begins one. */
@Route(value = SupervisionNavigation.INSPECTIONS, layout = ConsoleLayout.class)
@CdiComponent
class InspectionsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span><time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p>{}</p><p>{}</p></div><div class="row-acts">{}</div></li>""";

    private final transient Checking checking;
    private final Pane list = new Pane("inspection-list");

    @Inject
    InspectionsView(Checking checking) {
        this.checking = checking;
        addClassName("notices");
        list.onPress((deed, id) -> SupervisionNavigation.toInspection(UUID.fromString(id)));
        var begin = new Button(say("inspection.begin"), press -> new InspectionForm(checking).open());
        add(new H1(say("inspections.title")), new Paragraph(say("inspections.lead")), begin, list);
    }

    @Override
    public String getPageTitle() {
        return say("inspections.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var all = checking.all();
        list.show(
                all.isEmpty()
                        ? Markup.of("<p class=\"empty\">{}</p>", say("inspections.none"))
                        : Markup.of(
                                "<ul class=\"rows\">{}</ul>",
                                Markup.all(
                                        all.stream().map(InspectionsView::row).toList())));
    }

    private static Markup row(Inspection inspection) {
        var count = inspection.checked();
        return Markup.of(
                ROW,
                inspection.isOpen() ? "blue" : "green",
                say(inspection.isOpen() ? "inspection.open" : "inspection.closed"),
                Time.minute(inspection.startedAt()),
                inspection.title(),
                InspectionView.drawn(inspection),
                say("inspection.progress", count.done(), count.all(), count.wrong()),
                Pane.button("OPEN", inspection.id(), say("notices.open"), false));
    }
}
