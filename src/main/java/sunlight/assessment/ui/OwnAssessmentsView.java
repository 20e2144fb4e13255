package sunlight.assessment.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import sunlight.assessment.AssessmentHead;
import sunlight.assessment.AssessmentStage;
import sunlight.assessment.Disclosing;
import sunlight.assessment.Objecting;
import sunlight.assessment.OwnAssessment;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Assessments that bureaus above have announced to the school; at a bureau, results that an editor may disclose. */
@Route(value = AssessmentNavigation.OWN, layout = ConsoleLayout.class)
@CdiComponent
class OwnAssessmentsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String DISCLOSE = "DISCLOSE";

    private final transient Objecting objecting;
    private final transient Disclosing disclosing;
    private final transient Directory directory;
    private final Pane list = new Pane("assessment-list");

    @Inject
    OwnAssessmentsView(Objecting objecting, Disclosing disclosing, Directory directory) {
        this.objecting = objecting;
        this.disclosing = disclosing;
        this.directory = directory;
        addClassName("notices");
        var bureau = Window.requireTenant().isBureau();
        list.onPress((deed, id) -> Words.uuid(id)
                .ifPresent(deed.equals(DISCLOSE) ? new DisclosureForm(disclosing)::ask : AssessmentNavigation::toOwn));
        add(new H1(say("assessed.title")), new Paragraph(lead(Window.requireTenant())), list);
    }

    private static String lead(Tenant own) {
        return own.isBureau()
                ? say("assessed.bureau")
                : say("assessed.lead", say("assessed.own." + own.kind().name()));
    }

    @Override
    public String getPageTitle() {
        return say("assessed.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var bureau = Window.requireTenant().isBureau();
        var published = bureau && Window.may(Permission.DRAFT)
                ? disclosing.published().stream().map(OwnAssessmentsView::published)
                : Stream.<Markup>empty();
        // A bureau may have been assessed by the one above it.
        var own = objecting.all().stream().map(this::row);
        show(Stream.concat(own, published).toList(), bureau ? "assessed.bureau.none" : "assessed.none");
    }

    private void show(List<Markup> rows, String none) {
        list.show(
                rows.isEmpty()
                        ? Markup.of("<p class=\"empty\">{}</p>", say(none))
                        : Markup.of("<ul class=\"rows\">{}</ul>", Markup.all(rows)));
    }

    private static Markup published(AssessmentHead head) {
        return Markup.of(
                "<li class=\"row\"><div class=\"row-head\">{}</div><div class=\"row-body\"><h3>{}</h3><p>{}</p></div><div"
                        + " class=\"row-acts\">{}</div></li>",
                Words.badge(AssessmentStage.PUBLISHED),
                head.title(),
                say("assessment.period", head.period().from(), head.period().until()),
                Pane.button(DISCLOSE, head.id(), say("assessment.disclose"), true));
    }

    private Markup row(OwnAssessment own) {
        return Markup.of(
                "<li class=\"row\"><div class=\"row-head\">{}</div><div class=\"row-body\"><h3>{}</h3><p>{}</p><p>{}</p><p"
                        + " class=\"reason\">{}</p></div><div class=\"row-acts\">{}</div></li>",
                state(own),
                own.head().title(),
                Say.name(directory, own.head().bureau()),
                say(
                        "assessment.period",
                        own.head().period().from(),
                        own.head().period().until()),
                next(own),
                Pane.button("OPEN", own.head().id(), say("notices.open"), own.mayObject()));
    }

    static Markup state(OwnAssessment own) {
        return own.published()
                ? Markup.of("<span class=\"badge green\">{}</span>", say("AssessmentStage.PUBLISHED"))
                : Markup.of("<span class=\"badge blue\">{}</span>", say("AssessmentStage.ANNOUNCED"));
    }

    static String next(OwnAssessment own) {
        if (own.published()) {
            return say("assessed.final");
        }
        return own.mayObject()
                ? say("assessed.mayObject", String.valueOf(own.head().objectionsUntil()))
                : say("assessed.tooLate", String.valueOf(own.head().objectionsUntil()));
    }
}
