package sunlight.compliance.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import sunlight.compliance.DueLine;
import sunlight.compliance.Owing;
import sunlight.compliance.ui.OwedItem.Deed;
import sunlight.console.ConsoleLayout;
import sunlight.console.Errands;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.publication.DraftLine;
import sunlight.publication.Drafting;
import sunlight.publication.ui.Declarations;
import sunlight.publication.ui.PublicationNavigation;

/** What is due: everything the tenant owes, most urgent first, each with why and with the next thing to do. */
@Route(value = "due", layout = ConsoleLayout.class)
@CdiComponent
class DueView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Owing owing;
    private final transient Drafting drafting;
    private final transient Declarations declarations;
    private transient List<OwedItem> items = List.of();
    private final Paragraph next = new Paragraph();
    private final DueFilter filter = new DueFilter(this::show);
    private final Pane errands = new Pane("errands");
    private final Pane beside = new Pane("due-beside");
    private final Pane list = new Pane("due-list");
    private final transient Instance<DueSection> sections;
    private final transient Instance<Errands> waiting;

    @Inject
    Clock clock;

    @Inject
    DueView(
            Owing owing,
            Drafting drafting,
            Declarations declarations,
            @Any Instance<DueSection> sections,
            @Any Instance<Errands> waiting) {
        this.owing = owing;
        this.drafting = drafting;
        this.declarations = declarations;
        this.sections = sections;
        this.waiting = waiting;
        addClassName("due");
        next.addClassName("next");
        next.getElement().setAttribute("role", "status");
        list.onPress((deed, item) -> act(Deed.valueOf(deed), item));
        add(new H1(getTranslation("due.title")), errands, next, beside, filter, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("due.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("item").ifPresent(filter::find);
        read();
    }

    private void read() {
        var today = LocalDate.now(clock);
        var mine = drafting.all().stream().collect(Collectors.groupingBy(DraftLine::item));
        items = owing.mine().stream()
                .map(line -> new OwedItem(line, mine.getOrDefault(line.item().code(), List.of()), today))
                .filter(owed -> Urgency.of(owed.line().status()).isPresent())
                .sorted(Comparator.comparing((OwedItem owed) -> dueOn(owed.line()))
                        .thenComparing(owed -> owed.line().item().code()))
                .toList();
        errands.show(ErrandsMarkup.of(waiting));
        beside.show(Markup.all(sections.stream().map(DueSection::markup).toList()));
        next.setText(say(NextStep.of(items)));
        show();
    }

    private void show() {
        var may = Window.current().orElseThrow().permissions();
        list.show(new DueMarkup(may).of(items.stream().filter(filter::lets).toList()));
    }

    private static LocalDate dueOn(DueLine line) {
        return line.dueOn() == null ? LocalDate.MAX : line.dueOn();
    }

    private void act(Deed deed, String code) {
        items.stream()
                .filter(owed -> owed.line().item().code().value().equals(code))
                .findFirst()
                .ifPresent(owed -> act(deed, owed));
    }

    private void act(Deed deed, OwedItem owed) {
        var item = owed.line().item();
        switch (deed) {
            case WRITE, ANOTHER -> PublicationNavigation.toDisclosure(drafting.start(item.code()));
            case CONTINUE, LOOK -> PublicationNavigation.toDisclosure(owed.target(deed));
            case REVISE -> revise(owed);
            case CONFIRM -> declarations.confirmUnchanged(owed.published().orElseThrow(), item.title(), this::read);
            case NIL -> declarations.nil(item, owed.line().dueOn(), this::read);
            case EVENT -> declarations.event(item, this::read);
            case CHANGE -> declarations.change(item, this::read);
        }
    }

    private void revise(OwedItem owed) {
        var published = owed.published().orElseThrow();
        drafting.revise(published.id(), published.version());
        PublicationNavigation.toDisclosure(published.id());
    }
}
