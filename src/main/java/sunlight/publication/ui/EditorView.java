package sunlight.publication.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import sunlight.console.ConsoleLayout;
import sunlight.console.Focus;
import sunlight.problem.NotFound;
import sunlight.publication.Content;

/** One disclosure: to write it, to read it before a decision, and to take the next step. */
@Route(value = "disclosures/:id", layout = ConsoleLayout.class)
@CdiComponent
class EditorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient EditorParts parts;
    private final H1 heading = new H1();

    @Inject
    EditorView(EditorParts parts) {
        this.parts = parts;
        addClassName("editor");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("editor.heading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").flatMap(EditorView::uuid);
        try {
            show(id.orElseThrow(NotFound::new), Optional.empty());
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** @param written what the person goes on with, in place of what is stored */
    private void show(UUID id, Optional<Content> written) {
        var draft = parts.drafting().open(id);
        var editor = new Editor(parts, draft, parts.item(draft.item()), text -> show(id, text));
        var isShownAnew = getComponentCount() > 0;
        removeAll();
        heading.setText(getTranslation("editor.heading"));
        add(heading, editor);
        written.ifPresent(editor::goOnWith);
        if (isShownAnew) {
            Focus.goOnAt(heading);
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
