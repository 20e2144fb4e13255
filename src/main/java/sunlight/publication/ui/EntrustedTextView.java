package sunlight.publication.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.console.ConsoleLayout;
import sunlight.console.Focus;
import sunlight.problem.Problems;
import sunlight.publication.EntrustedReviewing;

/** A text of a school that a bureau entrusted to this person: to be read, and passed or returned. */
@Route(value = "entrusted/:id", layout = ConsoleLayout.class)
@CdiComponent
class EntrustedTextView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient EditorParts parts;
    private final transient EntrustedReviewing reviewing;
    private final transient EntrustedSteps steps;

    @Inject
    EntrustedTextView(EditorParts parts, EntrustedReviewing reviewing, EntrustedSteps steps) {
        this.parts = parts;
        this.reviewing = reviewing;
        this.steps = steps;
        addClassName("editor");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("entrusted.text");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = UUID.fromString(event.getRouteParameters().get("id").orElse(""));
            show(reviewing.open(id));
        } catch (IllegalArgumentException noId) {
            event.rerouteToError(NotFoundException.class);
        } catch (RuntimeException failed) {
            if (Problems.in(failed).isEmpty()) {
                throw failed;
            }
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(EntrustedReviewing.Reading reading) {
        var isShownAnew = getComponentCount() > 0;
        removeAll();
        var body = new Div(card(reading), desk(reading), side(reading), bar(reading));
        body.addClassName("editor-body");
        var heading = new H1(getTranslation("entrusted.text"));
        add(heading, body);
        if (isShownAnew) {
            Focus.goOnAt(heading);
        }
    }

    private Div card(EntrustedReviewing.Reading reading) {
        var top = new Div(new ItemCard(parts.item(reading.draft().item()), reading.draft()));
        top.addClassName("editor-top");
        return top;
    }

    private Div desk(EntrustedReviewing.Reading reading) {
        var draft = reading.draft();
        var form = new ContentForm(parts.item(draft.item()).elements(), parts, draft.id(), () -> {});
        form.show(draft);
        form.setReadOnly(true);
        var files = new AttachmentsPanel((name, file) -> {}, file -> {});
        files.show(draft.attachments(), false);
        var desk = new Div();
        DifferencePane.of(reading.difference(), draft, parts.item(draft.item())).ifPresent(desk::add);
        desk.add(form, files);
        desk.addClassName("desk");
        return desk;
    }

    private Div side(EntrustedReviewing.Reading reading) {
        var review = new ReviewCard();
        review.show(reading.draft(), reading.round(), reading.secrecy(), List.of());
        var history = new History();
        history.show(reading.draft().signatures(), List.of(), List.of());
        var gate = new EntrustedGate(parts.gate().deciding(), reading, this::again);
        var comments = new CommentsPanel(new CommentsDesk.Entrusted(reviewing, reading.draft()), reading.draft());
        var side = new Div(review, comments, gate, history);
        side.addClassName("editor-side");
        return side;
    }

    private EditorBar bar(EntrustedReviewing.Reading reading) {
        var acts = steps.bar(reading, () -> again(reading.draft().id()));
        acts.addClassName("editor-acts");
        acts.addComponentAsFirst(new Button(
                getTranslation("preview"), press -> new Preview(reading.draft().id()).open()));
        return new EditorBar(acts);
    }

    /** What is returned or published is no longer there to be read. */
    private void again(UUID id) {
        try {
            show(reviewing.open(id));
        } catch (RuntimeException failed) {
            if (Problems.in(failed).isEmpty()) {
                throw failed;
            }
            steps.toList();
        }
    }
}
