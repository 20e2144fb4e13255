package sunlight.assessment.ui;

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
import java.time.Clock;
import java.util.List;
import sunlight.assessment.Assessments;
import sunlight.assessment.OpenAssessment;
import sunlight.assessment.Planning;
import sunlight.assessment.register.Accountability;
import sunlight.assessment.register.Consequence;
import sunlight.assessment.register.SchoolSizes;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Time;

/** The bureau's assessments, what it knows of the size of its schools, and its record of consequences. */
@Route(value = AssessmentNavigation.ASSESSMENTS, layout = ConsoleLayout.class)
@CdiComponent
class AssessmentsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String ROW = """
            <li class="row"><div class="row-head">{}<time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p>{}</p>{}</div><div class="row-acts">{}</div></li>""";

    private final transient Assessments assessments;
    private final transient SchoolSizes sizes;
    private final transient Accountability accountability;
    private final transient Directory directory;
    private final Pane list = new Pane("assessment-list");
    private final Paragraph known = new Paragraph();
    private final Button begin;
    private final Div assessing = new Div();
    private final Pane consequences = new Pane("consequences");

    @Inject
    AssessmentsView(
            Assessments assessments,
            Planning planning,
            SchoolSizes sizes,
            Accountability accountability,
            Directory directory,
            Clock clock) {
        this.assessments = assessments;
        this.sizes = sizes;
        this.accountability = accountability;
        this.directory = directory;
        addClassName("notices");
        var forms = new AssessmentForms(planning, assessments, sizes, accountability, directory, clock, this::read);
        begin = new Button(say("assessment.begin"), press -> forms.begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        list.onPress((deed, id) -> Words.uuid(id).ifPresent(AssessmentNavigation::toAssessment));
        add(new H1(say("assessments.title")), new Paragraph(say("assessments.lead")), begin, list);
        assessing.add(
                new H2(say("assessment.sizes.title")),
                known,
                new Button(say("assessment.sizes.tell"), press -> forms.sizes()),
                new H2(say("accountability.title")),
                new Paragraph(say("accountability.lead")),
                new Button(say("accountability.register"), press -> forms.consequence()),
                consequences);
        add(assessing);
    }

    @Override
    public String getPageTitle() {
        return say("assessments.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        list.show(rows(assessments.all().stream().map(AssessmentsView::row).toList()));
        var assesses = Window.may(Permission.ASSESS);
        begin.setVisible(assesses);
        assessing.setVisible(assesses);
        if (assesses) {
            readKept();
        }
    }

    private void readKept() {
        var told = sizes.known();
        known.setText(say("assessment.sizes.known", told.known(), told.unknown()));
        consequences.show(rows(accountability.all().stream().map(this::row).toList()));
    }

    private static Markup rows(List<Markup> rows) {
        return rows.isEmpty()
                ? Markup.of("<p class=\"empty\">{}</p>", say("registers.none"))
                : Markup.of("<ul class=\"rows\">{}</ul>", Markup.all(rows));
    }

    private static Markup row(OpenAssessment assessment) {
        var head = assessment.head();
        return Markup.of(
                ROW,
                Words.badge(assessment.stage()),
                Time.minute(assessment.steps().get(0).at()),
                head.title(),
                say(
                        "assessment.whomAndPeriod",
                        say("Whom." + head.whom().name()),
                        head.period().from(),
                        head.period().until()),
                Markup.of(
                        "<p class=\"reason\">{}</p>",
                        say("assessment.next." + assessment.stage(), head.whom().many())),
                Pane.button("OPEN", head.id(), say("notices.open"), false));
    }

    private Markup row(Consequence consequence) {
        return Markup.of(
                ROW,
                "",
                consequence.happenedOn(),
                Say.name(directory, consequence.school()),
                consequence.what(),
                Markup.of(
                        "<p>{}</p><p class=\"reason\">{}</p><p>{}</p>",
                        say("accountability.ground.said", consequence.ground()),
                        say("accountability.followed.said", consequence.followed()),
                        say("accountability.by", consequence.registrar(), Time.minute(consequence.at()))),
                "");
    }
}
