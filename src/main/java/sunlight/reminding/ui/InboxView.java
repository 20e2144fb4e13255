package sunlight.reminding.ui;

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
import sunlight.console.Pane;
import sunlight.reminding.Inbox;

/** What the service has to tell: reminders of what is due, and for a bureau the digest of those below it. */
@Route(value = "inbox", layout = ConsoleLayout.class)
@CdiComponent
class InboxView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Inbox inbox;
    private final Paragraph next = new Paragraph();
    private final Pane list = new Pane("inbox-list");

    @Inject
    InboxView(Inbox inbox) {
        this.inbox = inbox;
        addClassName("inbox");
        next.addClassName("next");
        next.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("inbox.title")), next, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var messages = inbox.read();
        var fresh = messages.stream().filter(Inbox.Shown::isNew).count();
        next.setText(
                messages.isEmpty()
                        ? getTranslation("inbox.none")
                        : fresh == 0 ? getTranslation("inbox.nothingNew") : getTranslation("inbox.new", fresh));
        list.show(InboxMarkup.of(messages));
    }
}
