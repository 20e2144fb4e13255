package sunlight.assessment.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.Explained;
import sunlight.assessment.Objecting;
import sunlight.assessment.OwnAssessment;
import sunlight.assessment.score.SchoolScore;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Entering;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Time;

/** A school's own result, how it came about, and what it says to it. */
@Route(value = AssessmentNavigation.OWN + "/:id", layout = ConsoleLayout.class)
@CdiComponent
class OwnAssessmentView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Objecting objecting;
    private final transient Catalogues catalogues;
    private final transient Directory directory;
    private transient @Nullable OwnAssessment shown;
    private final H1 heading = new H1();
    private final Pane head = new Pane("notice-head");
    private final Button object = new Button(say("AssessmentStep.OBJECT"), press -> ask());
    private final Pane objections = new Pane("objections");
    private final Pane page = new Pane("explanation");

    @Inject
    OwnAssessmentView(Objecting objecting, Catalogues catalogues, Directory directory) {
        this.objecting = objecting;
        this.catalogues = catalogues;
        this.directory = directory;
        addClassNames("notices", "assessment");
        object.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(heading, head, object, objections, page);
    }

    @Override
    public String getPageTitle() {
        return say("assessed.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entering.into(event, () -> show(Entering.id(event, "id")));
    }

    private void show(UUID id) {
        var own = objecting.open(id);
        shown = own;
        heading.setText(own.head().title());
        head.show(Markup.of(
                "<p class=\"state\">{}<span>{}</span></p><p>{} · {}</p><p>{}</p>",
                OwnAssessmentsView.state(own),
                OwnAssessmentsView.next(own),
                Say.name(directory, own.head().bureau()),
                say(
                        "assessment.period",
                        own.head().period().from(),
                        own.head().period().until()),
                say("assessment.scheme.own")));
        object.setVisible(own.mayObject() && Window.may(Permission.ANSWER_NOTICES));
        objections.show(objections(own));
        page.show(page(own));
    }

    private static Markup objections(OwnAssessment own) {
        return own.objections().isEmpty()
                ? Markup.NONE
                : Markup.of(
                        "<h2>{}</h2><ul class=\"rows\">{}</ul>",
                        say("assessment.objections"),
                        Markup.all(own.objections().stream()
                                .map(each -> AssessmentMarkup.objection(each, "", false))
                                .toList()));
    }

    private Markup page(OwnAssessment own) {
        var markup = explanation(own);
        return Markup.of(
                "<h2>{}</h2>{}<h2>{}</h2>{}{}",
                say("assessment.result"),
                own.latest().map(markup::of).orElse(Markup.NONE),
                say("assessment.adjust.title"),
                ExplanationMarkup.adjustments(own.adjustments(), false),
                own.earlier().isEmpty() ? Markup.NONE : earlier(own.earlier()));
    }

    private ExplanationMarkup explanation(OwnAssessment own) {
        return ExplanationMarkup.with(
                own.head().whom(), catalogues.today().map(Catalogue::items).orElseGet(List::of));
    }

    private static Markup earlier(List<Explained> earlier) {
        return Markup.of(
                "<h2>{}</h2><ul>{}</ul>",
                say("assessed.earlier"),
                Markup.all(earlier.stream()
                        .map(each -> Markup.of(
                                "<li>{} {}</li>",
                                Time.minute(each.run().at()),
                                Words.brief(each.result().placed())))
                        .toList()));
    }

    private void ask() {
        var own = shown;
        if (own == null) {
            return;
        }
        var markup = explanation(own);
        var item = new ComboBox<ItemCode>(say("assessment.objection.item"));
        item.setWidthFull();
        item.setItems(own.latest().map(Explained::counted).orElseGet(List::of).stream()
                .map(SchoolScore.Line::days)
                .map(days -> days.item())
                .toList());
        item.setItemLabelGenerator(markup::title);
        item.setClearButtonVisible(true);
        item.setHelperText(say("assessment.objection.item.help"));
        new Ask(say("AssessmentStep.OBJECT"), say("assessment.ask.OBJECT"))
                .with(item)
                .reason(say("assessment.words.OBJECT"), say("AssessmentStep.OBJECT"), words -> {
                    objecting.object(own.head().id(), item.getValue(), words);
                    show(own.head().id());
                });
    }
}
