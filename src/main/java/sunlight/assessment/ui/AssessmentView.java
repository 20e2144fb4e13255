package sunlight.assessment.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.AssessedNames;
import sunlight.assessment.AssessmentStep;
import sunlight.assessment.Assessments;
import sunlight.assessment.Deciding;
import sunlight.assessment.Newcomer;
import sunlight.assessment.OpenAssessment;
import sunlight.assessment.Result;
import sunlight.assessment.score.Grade;
import sunlight.console.ConsoleLayout;
import sunlight.console.Entering;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.tenancy.Directory;

/**
 * One assessment: how it stands, what those who were assessed say to it, what came out, and what was done with it. What waits for
 * an answer stands before the results, of which there may be hundreds.
 */
@Route(value = AssessmentNavigation.ASSESSMENTS + "/:id", layout = ConsoleLayout.class)
@CdiComponent
class AssessmentView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Assessments assessments;
    private final transient Deciding deciding;
    private final transient AssessmentActs acts;
    private final transient Directory directory;
    private transient @Nullable OpenAssessment shown;
    private transient List<Result> results = List.of();
    private transient List<Newcomer> newcomers = List.of();
    private transient Map<UUID, String> names = Map.of();
    private final H1 heading = new H1();
    private final Pane head = new Pane("notice-head");
    private final Pane summary = new Pane("summary");
    private final TextField words = new TextField();
    private final Select<Optional<Grade>> grade = new Select<>();
    private final Pane table = new Pane("results");
    private final Pane objections = new Pane("objections");
    private final Pane changed = new Pane("changed");
    private final Pane history = new Pane("steps-taken");

    @Inject
    AssessmentView(Assessments assessments, Deciding deciding, AssessmentActs acts, Directory directory) {
        this.assessments = assessments;
        this.deciding = deciding;
        this.acts = acts;
        this.directory = directory;
        addClassNames("notices", "assessment");
        head.onPress((deed, key) -> act(deed));
        table.onPress((deed, key) ->
                with(id -> Words.uuid(key).ifPresent(school -> AssessmentNavigation.toSchool(id, school))));
        objections.onPress((deed, key) -> with(id -> Words.uuid(key).ifPresent(objection -> decide(id, objection))));
        history.onPress((deed, key) -> with(id -> tellChanged(id, key)));
        add(
                heading,
                head,
                new H2(say("assessment.objections")),
                objections,
                new H2(say("assessment.results")),
                summary,
                filter(),
                table,
                new H2(say("assessment.history")),
                history,
                changed);
    }

    private void decide(UUID id, UUID objection) {
        var open = shown;
        if (open != null) {
            new DecisionForm(deciding, open.head().whom()).ask(id, objection, () -> show(id));
        }
    }

    private Div filter() {
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> list());
        grade.setLabel(say("assessment.column.grade"));
        grade.setItems(Stream.concat(
                        Stream.of(Optional.<Grade>empty()),
                        Stream.of(Grade.values()).map(Optional::of))
                .toList());
        grade.setItemLabelGenerator(each -> each.map(Words::grade).orElseGet(() -> say("notices.all")));
        grade.setValue(Optional.empty());
        grade.addValueChangeListener(change -> list());
        var filter = new Div(words, grade);
        filter.addClassName("filter");
        return filter;
    }

    @Override
    public String getPageTitle() {
        return say("assessments.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entering.into(event, () -> show(Entering.id(event, "id")));
    }

    private void show(UUID id) {
        var open = assessments.open(id);
        shown = open;
        results = assessments.results(id);
        names = AssessedNames.of(
                directory.below(Window.requireTenant()), open.head().period(), Window.language());
        heading.setText(open.head().title());
        words.setLabel(say("assessment.find", open.head().whom().many()));
        newcomers = assessments.newcomers(id);
        var markup = new AssessmentMarkup(open, names);
        head.show(markup.head());
        summary.show(Markup.of(
                "{}{}{}",
                markup.summary(results),
                markup.omissions(assessments.omissions(id)),
                markup.newcomers(newcomers)));
        objections.show(markup.objections(deciding.all(id)));
        history.show(markup.history());
        changed.show(Markup.NONE);
        list();
    }

    private void list() {
        var open = shown;
        if (open == null || results.isEmpty()) {
            table.show(Markup.NONE);
            return;
        }
        var asked = words.getValue().strip().toLowerCase(Locale.ROOT);
        table.show(new AssessmentMarkup(open, names)
                .results(
                        results.stream()
                                .filter(each -> grade.getValue()
                                        .map(one -> one == each.score().grade())
                                        .orElse(true))
                                .filter(each -> names.getOrDefault(each.score().school(), "")
                                        .toLowerCase(Locale.ROOT)
                                        .contains(asked))
                                .toList(),
                        newcomers));
    }

    private void act(String deed) {
        var open = shown;
        if (open != null) {
            acts.ask(AssessmentStep.valueOf(deed), open, () -> show(open.head().id()));
        }
    }

    private void tellChanged(UUID id, String run) {
        var open = shown;
        if (open != null && run.matches("[0-9]{1,6}")) {
            var ordinal = Integer.parseInt(run);
            changed.show(new AssessmentMarkup(open, names).changed(ordinal, assessments.changed(id, ordinal)));
        }
    }

    private void with(java.util.function.Consumer<UUID> then) {
        var open = shown;
        if (open != null) {
            then.accept(open.head().id());
        }
    }
}
