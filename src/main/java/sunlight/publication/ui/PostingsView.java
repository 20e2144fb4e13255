package sunlight.publication.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.DateField;
import sunlight.console.NamedFields;
import sunlight.console.Pane;
import sunlight.publication.posting.PostingNotices;

/** What is to hang on the notice board, and what hung there: recorded by one person, confirmed by another. */
@Route(value = "postings", layout = ConsoleLayout.class)
@CdiComponent
class PostingsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PostingNotices postings;
    private final transient EditorParts parts;
    private final Paragraph next = new Paragraph();
    private final Pane waiting = new Pane("postable");
    private final Pane records = new Pane("postings");

    @Inject
    PostingsView(PostingNotices postings, EditorParts parts) {
        this.postings = postings;
        this.parts = parts;
        addClassName("list");
        next.addClassName("next");
        next.getElement().setAttribute("role", "status");
        waiting.onPress(this::press);
        records.onPress(this::press);
        add(
                new H1(getTranslation("posting.title")),
                next,
                new Paragraph(getTranslation("posting.what")),
                new H2(getTranslation("posting.postable")),
                waiting,
                new H2(getTranslation("posting.records")),
                records);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("posting.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var markup = new PostingMarkup(parts.items(), parts.clock());
        var editions = postings.postable();
        var all = postings.all();
        next.setText(getTranslation("posting.count", PostingMarkup.undecided(all)));
        waiting.show(markup.postable(editions, all));
        records.show(markup.records(all));
    }

    private void press(String deed, String key) {
        var id = UUID.fromString(key);
        switch (deed) {
            case "OPEN" -> PublicationNavigation.toDisclosure(id);
            case "RECORD" -> new PostingDialog(postings, id, parts.clock(), this::refresh).ask();
            case "CONFIRM" ->
                new Ask(getTranslation("posting.confirm"), getTranslation("posting.confirm.what"))
                        .answer(getTranslation("posting.confirm"), () -> {
                            postings.confirm(id);
                            refresh();
                        });
            case "REFUSE" ->
                new Ask(getTranslation("posting.refuse"), getTranslation("posting.refuse.what"))
                        .reason(getTranslation("posting.reason"), getTranslation("posting.refuse"), reason -> {
                            postings.refuse(id, reason);
                            refresh();
                        });
            default -> end(id);
        }
    }

    private void end(UUID id) {
        var on = new DateField(getTranslation("posting.endOn"), PostingMarkup.today(parts.clock()));
        new Ask(getTranslation("posting.end"), getTranslation("posting.end.what"))
                .with(NamedFields.named("on", on))
                .reason(getTranslation("posting.reason"), getTranslation("posting.end"), reason -> {
                    postings.end(id, on.given(), reason);
                    refresh();
                });
    }
}
