package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Pane;
import sunlight.publication.gate.GateNews;
import sunlight.publication.gate.HideRequest;
import sunlight.publication.gate.HideRequest.Outcome;
import sunlight.publication.gate.HideRequestDesk;
import sunlight.publication.gate.Hiding;

/** What the public asks to have hidden. New requests appear by themselves; hiding is one click, and can be undone. */
@Route(value = "requests", layout = ConsoleLayout.class)
@CdiComponent
class RequestsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient HideRequestDesk desk;
    private final transient Hiding hiding;
    private final transient GateNews news;
    private transient List<HideRequest> shown = List.of();
    private transient GateNews.@Nullable Subscription subscription;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Paragraph next = new Paragraph();
    private final Paragraph done = new Paragraph();
    private final Pane list = new Pane("requests");

    @Inject
    RequestsView(HideRequestDesk desk, Hiding hiding, GateNews news) {
        this.desk = desk;
        this.hiding = hiding;
        this.news = news;
        addClassName("list");
        next.addClassName("next");
        next.getElement().setAttribute("role", "status");
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
        list.onPress(this::press);
        add(new H1(getTranslation("requests.title")), next, done, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("requests.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        subscription = news.onRound(() -> {
            if (asked.compareAndSet(false, true)) {
                ui.access(this::look);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (subscription != null) {
            subscription.end();
        }
        super.onDetach(event);
    }

    private void look() {
        asked.set(false);
        if (!desk.all().equals(shown)) {
            refresh();
        }
    }

    private void refresh() {
        shown = desk.all();
        var open = shown.stream().filter(request -> request.answer() == null).count();
        var overdue = shown.stream().filter(HideRequest::overdue).count();
        next.setText(open == 0 ? getTranslation("requests.none") : say("requests.count", open, overdue));
        list.show(new RequestsMarkup(hiding).of(shown));
    }

    private void press(String deed, String key) {
        switch (deed) {
            case "HIDE" -> hide(UUID.fromString(key), null);
            case "SHOW" -> show(reason -> hiding.show(UUID.fromString(key), reason));
            case "HIDE_FILE" -> hide(first(key), file(key));
            case "SHOW_FILE" -> show(reason -> hiding.showFile(first(key), file(key), reason));
            case "OPEN" -> PublicationNavigation.toDisclosure(UUID.fromString(key));
            default -> decide(Outcome.valueOf(deed), UUID.fromString(key));
        }
    }

    private static UUID first(String key) {
        return UUID.fromString(key.substring(0, key.indexOf('/')));
    }

    private static UUID file(String key) {
        return UUID.fromString(key.substring(key.indexOf('/') + 1));
    }

    private void show(Consumer<String> deed) {
        new Ask(getTranslation("requests.show"), getTranslation("requests.show.what"))
                .reason(getTranslation("requests.show.reason"), getTranslation("requests.show"), reason -> {
                    deed.accept(reason);
                    refresh();
                });
    }

    private void decide(Outcome outcome, UUID request) {
        var title = getTranslation("requests.decide." + outcome.name());
        new Ask(title, getTranslation("HideEffect." + desk.foreseen(request, outcome)))
                .with(new Paragraph(getTranslation("requests.decide.what")))
                .reason(getTranslation("requests.decide.reason"), title, reason -> {
                    done.setText(say("HideEffect." + desk.decide(request, outcome, reason) + ".done"));
                    refresh();
                });
    }

    private void hide(UUID request, @Nullable UUID file) {
        desk.hide(request, file, getTranslation("requests.hide.reason"));
        refresh();
    }
}
