package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.console.ConsoleLayout;
import sunlight.console.Entering;
import sunlight.console.Pane;
import sunlight.publication.posting.ReadingInternal;

/** A text for those inside, to be read on a phone. */
@Route(value = "internal/:id", layout = ConsoleLayout.class)
@CdiComponent
class InternalTextView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ReadingInternal reading;
    private final transient EditorParts parts;
    private final H1 heading = new H1();
    private final Pane text = new Pane("internal-text");

    @Inject
    InternalTextView(ReadingInternal reading, EditorParts parts) {
        this.reading = reading;
        this.parts = parts;
        addClassName("list");
        heading.getElement().setAttribute("lang", "zh-CN");
        add(heading, text);
    }

    @Override
    public String getPageTitle() {
        return say("internal.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entering.into(event, () -> show(Entering.id(event, "id")));
    }

    private void show(UUID id) {
        var shown = reading.open(id);
        heading.setText(shown.line().title());
        text.show(new InternalMarkup(parts.items()).text(shown));
    }
}
