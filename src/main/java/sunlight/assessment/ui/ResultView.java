package sunlight.assessment.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import sunlight.assessment.Adjusting;
import sunlight.assessment.AssessmentStep;
import sunlight.assessment.Assessments;
import sunlight.assessment.Planning;
import sunlight.assessment.ReceivingObjections;
import sunlight.assessment.score.Points;
import sunlight.assessment.score.Veto;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Entering;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** The result of one school as the bureau reads it, and the points that a person gave or took. */
@Route(value = AssessmentNavigation.ASSESSMENTS + "/:id/schools/:school", layout = ConsoleLayout.class)
@CdiComponent
class ResultView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Assessments assessments;
    private final transient Planning planning;
    private final transient Adjusting adjusting;
    private final transient ReceivingObjections receiving;
    private final transient Directory directory;
    private @Nullable UUID id;
    private @Nullable UUID school;
    private final H1 heading = new H1();
    private final Button back = new Button(say("assessment.back"));
    private final Button adjust = new Button(say("assessment.adjust"));
    private final Button received = new Button(say("assessment.receive"));
    private final Button veto = new Button(say("assessment.veto"));
    private final Paragraph since = new Paragraph();
    private final Pane adjustments = new Pane("adjustments");
    private final Pane page = new Pane("explanation");

    @Inject
    ResultView(
            Assessments assessments,
            Planning planning,
            Adjusting adjusting,
            ReceivingObjections receiving,
            Directory directory) {
        this.assessments = assessments;
        this.planning = planning;
        this.adjusting = adjusting;
        this.receiving = receiving;
        this.directory = directory;
        addClassNames("notices", "assessment");
        since.addClassName("why");
        back.addClickListener(press -> {
            if (id != null) {
                AssessmentNavigation.toAssessment(id);
            }
        });
        adjust.addClickListener(press -> ask());
        veto.addClickListener(press -> veto());
        received.addClickListener(press -> receive());
        adjustments.onPress((deed, key) -> Words.uuid(key).ifPresent(this::takeBack));
        add(heading, back, received, page, new H2(say("assessment.adjust.title")), since, adjust, veto, adjustments);
    }

    @Override
    public String getPageTitle() {
        return say("assessment.result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entering.into(event, () -> {
            id = Entering.id(event, "id");
            school = Entering.id(event, "school");
            show(id, school);
        });
    }

    private void show(UUID assessment, UUID whose) {
        var open = assessments.open(assessment);
        var explained = assessments.result(assessment, whose);
        heading.setText(
                say("assessment.of", Say.name(directory, whose), open.head().title()));
        page.show(ExplanationMarkup.with(open.head().whom(), planning.items(assessment))
                .of(explained));
        received.setVisible(open.stage().steps().contains(AssessmentStep.OBJECT)
                && Window.may(Permission.ASSESS)
                && !directory.byId(whose).map(Tenant::active).orElse(true));
        var may = open.stage().steps().contains(AssessmentStep.ADJUST) && Window.may(Permission.ASSESS);
        adjust.setVisible(may);
        veto.setVisible(may && open.head().scheme().vetoes().kinds().contains(Veto.JUDGED));
        var all = adjusting.all(assessment).stream()
                .filter(each -> each.school().equals(whose))
                .toList();
        var isNewer = all.stream()
                .anyMatch(each -> each.at().isAfter(explained.run().at())
                        || (each.takenBack() != null
                                && each.takenBack().at().isAfter(explained.run().at())));
        since.setText(isNewer ? say("assessment.adjust.notCounted") : "");
        since.setVisible(isNewer);
        adjustments.show(ExplanationMarkup.adjustments(all, may));
    }

    private void ask() {
        var assessment = id;
        var whose = school;
        if (assessment == null || whose == null) {
            return;
        }
        var points = new TextField(say("assessment.adjust.points"));
        points.setHelperText(say("assessment.adjust.points.help"));
        points.setRequiredIndicatorVisible(true);
        new Ask(say("assessment.adjust"), say("assessment.adjust.what"))
                .with(points)
                .reason(say("assessment.adjust.ground"), say("notice.save"), ground -> {
                    var given = Points.of(points.getValue())
                            .orElseThrow(() -> RuleBroken.of("points", "assessment.pointsForm", 100));
                    adjusting.adjust(assessment, whose, given, ground);
                    show(assessment, whose);
                });
    }

    private void veto() {
        var assessment = id;
        var whose = school;
        if (assessment != null && whose != null) {
            new Ask(say("assessment.veto"), say("assessment.veto.what"))
                    .reason(say("assessment.adjust.ground"), say("assessment.veto"), ground -> {
                        adjusting.veto(assessment, whose, ground);
                        show(assessment, whose);
                    });
        }
    }

    private void receive() {
        var assessment = id;
        var whose = school;
        if (assessment != null && whose != null) {
            new ReceivingForm(receiving, directory)
                    .ask(assessment, whose, () -> AssessmentNavigation.toAssessment(assessment));
        }
    }

    private void takeBack(UUID adjustment) {
        var assessment = id;
        var whose = school;
        if (assessment == null || whose == null) {
            return;
        }
        new Ask(say("assessment.adjust.takeBack"), say("assessment.adjust.takeBack.what"))
                .reason(say("assessment.adjust.ground"), say("assessment.adjust.takeBack"), ground -> {
                    adjusting.takeBack(assessment, adjustment, ground);
                    show(assessment, whose);
                });
    }
}
