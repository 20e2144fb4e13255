package sunlight.assessment.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.AssessmentStep;
import sunlight.assessment.Assessments;
import sunlight.assessment.OpenAssessment;
import sunlight.assessment.Planning;
import sunlight.assessment.Preview;
import sunlight.assessment.Whom;
import sunlight.assessment.score.Period;
import sunlight.console.ConsoleLayout;
import sunlight.console.DateField;
import sunlight.console.Entering;
import sunlight.console.Pane;
import sunlight.problem.NotFound;
import sunlight.problem.Problems;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Directory;

/** The scheme of an assessment, and beside it who would move by what is being changed. */
@Route(value = AssessmentNavigation.ASSESSMENTS + "/:id/scheme", layout = ConsoleLayout.class)
@CdiComponent
class SchemeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Assessments assessments;
    private final transient Planning planning;
    private final transient Directory directory;
    private transient Whom whom = Whom.SCHOOLS;
    private transient @Nullable Preview preview;
    private transient @Nullable SchemeFields fields;
    private final Pane moves = new Pane("moves");

    @Inject
    SchemeView(Assessments assessments, Planning planning, Directory directory) {
        this.assessments = assessments;
        this.planning = planning;
        this.directory = directory;
        addClassNames("notices", "assessment");
        moves.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return say("assessment.scheme");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entering.into(event, () -> show(Entering.id(event, "id")));
    }

    private void show(UUID id) {
        var open = assessments.open(id);
        if (!open.stage().steps().contains(AssessmentStep.WRITE)) {
            throw new NotFound();
        }
        var head = open.head();
        whom = head.whom();
        var title = AssessmentForms.line("assessment.title.label");
        title.setValue(head.title());
        var from = new DateField(say("assessment.from"), head.period().from());
        var until = new DateField(say("assessment.until"), head.period().until());
        var shown = new SchemeFields(planning.items(id), head.scheme(), this::tell);
        fields = shown;
        removeAll();
        var form = new Div(shown.all());
        form.addClassName("scheme");
        var basics = new Div(title, from, until);
        basics.addClassName("metadata");
        add(new H1(say("assessment.scheme")), new Paragraph(say("assessment.scheme.own")), basics, beside(form));
        add(bar(open, title, from, until));
        look(id);
    }

    private Component beside(Component form) {
        var both = new Div(form, moves);
        both.addClassName("scheme-both");
        return both;
    }

    /** Read once; what is typed is worked out without asking again. */
    private void look(UUID id) {
        try {
            preview = planning.preview(id);
            tell();
        } catch (RuntimeException notYet) {
            if (Problems.in(notYet).filter(RuleBroken.class::isInstance).isEmpty()) {
                throw notYet;
            }
            moves.show(MovesMarkup.not(Problems.in(notYet).get()));
        }
    }

    private void tell() {
        var known = preview;
        var shown = fields;
        if (known == null || shown == null) {
            return;
        }
        try {
            moves.show(new MovesMarkup(directory, whom).of(known.with(shown.scheme()), known.assessed()));
        } catch (RuleBroken broken) {
            moves.show(MovesMarkup.not(broken));
        }
    }

    private Component bar(OpenAssessment open, TextField title, DateField from, DateField until) {
        var id = open.head().id();
        var save = new Button(say("assessment.scheme.save"), press -> {
            var period = new Period(from.given(), until.given());
            var shown = fields;
            if (shown != null) {
                planning.write(id, open.version(), title.getValue(), period, shown.scheme());
                AssessmentNavigation.toAssessment(id);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Button(say("console.cancel"), press -> AssessmentNavigation.toAssessment(id));
        var bar = new Div(save, back);
        bar.addClassName("notice-acts");
        return bar;
    }
}
