package sunlight.supervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.supervision.looking.Draft;
import sunlight.supervision.looking.LookingIn;
import sunlight.supervision.looking.Unfinished;

/** Says first that a look is written down and the school reads it; shows the words only after that. */
class LookDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient LookingIn looking;
    private final String school;
    private final Pane body = new Pane("look");

    LookDialog(LookingIn looking, String school, ItemCode item) {
        this.looking = looking;
        this.school = school;
        setHeaderTitle(getTranslation("look.title", item.value()));
        setWidth("min(44rem, 100%)");
        body.onPress((deed, id) -> show(UUID.fromString(id)));
        body.show(offered(looking.unfinished(school, item)));
        add(body);
        var close = new Button(getTranslation("console.close"), press -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private Markup offered(List<Unfinished> works) {
        if (works.isEmpty()) {
            return Markup.of("<p>{}</p>", getTranslation("look.none"));
        }
        var lines = works.stream()
                .map(work -> Markup.of(
                        "<li>{} {}</li>",
                        getTranslation(
                                "look.work",
                                getTranslation("Stage." + work.stage().name()),
                                work.changedOn().toString()),
                        Pane.button("LOOK", work.id(), getTranslation("look.look"), false)))
                .toList();
        return Markup.of("<p>{}</p><ul>{}</ul>", getTranslation("look.warning"), Markup.all(lines));
    }

    private Markup answered(Draft.Answered element) {
        var answer = element.answer();
        return Markup.of(
                "<dt>{}</dt><dd>{}</dd>",
                element.label().in(Window.language()),
                answer.notConcerned() ? getTranslation("look.notConcerned", answer.reason()) : answer.answer());
    }

    private void show(UUID id) {
        var draft = looking.look(school, id);
        // The text was cleaned when it was saved.
        body.show(Markup.of(
                "<p class=\"reading\">{}</p><h3>{}</h3><dl class=\"facts\">{}</dl>{}",
                getTranslation(
                        "look.noted", getTranslation("Stage." + draft.stage().name())),
                draft.title(),
                Markup.all(draft.answers().stream().map(this::answered).toList()),
                draft.body().isBlank()
                        ? Markup.NONE
                        : Markup.of("<div class=\"look-text\">{}</div>", new Markup(draft.body()))));
    }
}
