package sunlight.links.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.links.DeadLink;
import sunlight.links.DeadLinks;
import sunlight.links.Outcome;
import sunlight.publication.ui.PublicationNavigation;

/** Links in published texts that lead nowhere: on which page, since when, and what to do. */
@Route(value = "links", layout = ConsoleLayout.class)
@CdiComponent
class LinksView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "OPEN";

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span><time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p class="reason"><a href="{}" target="_blank" rel="noopener noreferrer nofollow">{}</a></p>
            <p class="ground">{}</p></div><div class="row-acts">{}</div></li>""";

    private final transient DeadLinks links;
    private final Paragraph next = new Paragraph();
    private final Pane list = new Pane("dead-links");

    @Inject
    LinksView(DeadLinks links) {
        this.links = links;
        addClassName("list");
        next.addClassName("next");
        next.getElement().setAttribute("role", "status");
        list.onPress((deed, id) -> open(id));
        add(new H1(getTranslation("links.title")), new Paragraph(getTranslation("links.what")), next, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("links.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var dead = links.all();
        next.setText(state(dead.size()));
        list.show(Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(dead.stream().map(this::row).toList())));
    }

    private String state(int dead) {
        if (!links.isChecked()) {
            return getTranslation("links.off");
        }
        var last = links.lastRound();
        if (last.isEmpty()) {
            return getTranslation("links.never");
        }
        return getTranslation(
                dead == 0 ? "links.none" : "links.count", last.get().toString(), dead);
    }

    private Markup row(DeadLink link) {
        return Markup.of(
                ROW,
                link.outcome() == Outcome.AWAY ? "amber" : "red",
                getTranslation("links.outcome." + link.outcome()),
                getTranslation("links.since", link.since().toString()),
                link.title(),
                link.address(),
                link.address(),
                getTranslation("links.why", why(link.detail()), link.checked().toString()),
                Pane.button(OPEN, link.disclosure(), getTranslation("links.open"), true));
    }

    private String why(String detail) {
        return detail.matches("\\d{3}")
                ? getTranslation("links.detail.status", detail)
                : getTranslation("links.detail." + detail);
    }

    private void open(String id) {
        links.all().stream()
                .map(DeadLink::disclosure)
                .map(UUID::toString)
                .filter(id::equals)
                .findFirst()
                .ifPresent(known -> PublicationNavigation.toDisclosure(UUID.fromString(known)));
    }
}
