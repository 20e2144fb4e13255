package sunlight.supervision.ui;

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
import org.jspecify.annotations.Nullable;
import sunlight.console.ConsoleLayout;
import sunlight.console.Entering;
import sunlight.console.Pane;
import sunlight.supervision.NoticeStep;
import sunlight.supervision.Notices;
import sunlight.supervision.OpenNotice;

/** One notice, the same for both sides: what was found, how it stands now, what was done, and what can be done next. */
@Route(value = SupervisionNavigation.NOTICES + "/:id", layout = ConsoleLayout.class)
@CdiComponent
class NoticeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Notices notices;
    private final transient NoticeMarkup markup;
    private final transient NoticeActs acts;
    private transient @Nullable OpenNotice shown;
    private final H1 heading = new H1();
    private final Pane head = new Pane("notice-head");
    private final Pane page = new Pane("notice-page");

    @Inject
    NoticeView(Notices notices, NoticeMarkup markup, NoticeActs acts) {
        this.notices = notices;
        this.markup = markup;
        this.acts = acts;
        addClassName("notice");
        head.onPress((deed, key) -> act(deed));
        page.onPress((deed, key) -> SupervisionNavigation.toNotice(UUID.fromString(key)));
        add(heading, head, page);
    }

    @Override
    public String getPageTitle() {
        return say("notice.heading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entering.into(event, () -> show(Entering.id(event, "id")));
    }

    private void show(UUID id) {
        var notice = notices.open(id);
        shown = notice;
        heading.setText(notice.text().title());
        head.show(markup.head(notice));
        page.show(markup.page(notice));
    }

    private void act(String deed) {
        var notice = shown;
        if (notice != null) {
            acts.ask(NoticeStep.valueOf(deed), notice, () -> show(notice.line().id()));
        }
    }
}
