package sunlight.publication.ui;

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
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.PagedPane;
import sunlight.publication.posting.InternalLine;
import sunlight.publication.posting.ReadingInternal;

/** What the members of the tenant have to read and the public has not. */
@Route(value = "internal", layout = ConsoleLayout.class)
@CdiComponent
class InternalView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ReadingInternal reading;
    private final transient EditorParts parts;
    private final PagedPane<InternalLine> list = new PagedPane<>("internal");

    @Inject
    InternalView(ReadingInternal reading, EditorParts parts) {
        this.reading = reading;
        this.parts = parts;
        addClassName("list");
        list.onPress((deed, key) -> {});
        add(new H1(say("internal.title")), new Paragraph(say("internal.what")), list);
    }

    @Override
    public String getPageTitle() {
        return say("internal.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var markup = new InternalMarkup(parts.items());
        list.show(reading.all(), markup::row, Markup.of("<p class=\"empty\">{}</p>", say("internal.none")));
    }
}
