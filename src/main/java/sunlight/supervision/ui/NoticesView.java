package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.PagedPane;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.console.SearchField;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.NoticeStage;
import sunlight.supervision.Notices;
import sunlight.supervision.Waiting;
import sunlight.tenancy.Directory;

/** Notices of both sides: what bureaus above have sent, what the own bureau has sent; what is late comes first. */
@Route(value = SupervisionNavigation.NOTICES, layout = ConsoleLayout.class)
@CdiComponent
class NoticesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String ROW = """
            <li class="row"><div class="row-head">{}<span>{}</span></div>
            <div class="row-body"><h3>{}</h3><p>{}</p><p>{}</p><p class="reason">{}</p></div>
            <div class="row-acts">{}</div></li>""";

    private final transient Notices notices;
    private final transient Directory directory;
    private transient List<NoticeLine> received = List.of();
    private transient List<NoticeLine> issued = List.of();
    private final Paragraph told = new Paragraph();
    private final Pane signing = new Pane("notices-signing");
    private final Select<Optional<Waiting>> filter = new Select<>();
    private final SearchField words = new SearchField(say("notices.words"), this::refilter);
    private final H2 receivedTitle = new H2(say("notices.received"));
    private final H2 issuedTitle = new H2(say("notices.issued"));
    private final PagedPane<NoticeLine> receivedList = new PagedPane<>("notice-list");
    private final PagedPane<NoticeLine> issuedList = new PagedPane<>("notice-list");

    @Inject
    NoticesView(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
        addClassName("notices");
        told.addClassName("next");
        told.getElement().setAttribute("role", "status");
        filter.setLabel(say("notices.filter"));
        filter.setItems(Stream.concat(
                        Stream.of(Optional.<Waiting>empty()),
                        Stream.of(Waiting.values()).map(Optional::of))
                .toList());
        filter.setItemLabelGenerator(
                each -> each.map(waiting -> say("Waiting." + waiting.name())).orElseGet(() -> say("notices.all")));
        filter.setValue(Optional.empty());
        filter.addValueChangeListener(change -> refilter());
        List.of(receivedList, issuedList)
                .forEach(list -> list.onPress((deed, id) -> SupervisionNavigation.toNotice(UUID.fromString(id))));
        var ways = new Div(words, filter);
        ways.addClassName("filter");
        add(new H1(say("notices.title")), told, signing, ways, receivedTitle, receivedList, issuedTitle, issuedList);
    }

    @Override
    public String getPageTitle() {
        return say("notices.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        received = notices.received();
        issued = Window.may(Permission.SUPERVISE) ? notices.issued() : List.of();
        told.setText(told());
        signing.show(signing());
        show();
    }

    /** How many wait for whom; those that are over are not counted. */
    private String told() {
        var counts = Stream.concat(received.stream(), issued.stream())
                .filter(line -> line.waiting() != Waiting.OVER)
                .collect(Collectors.groupingBy(NoticeLine::waiting, Collectors.counting()));
        if (counts.isEmpty()) {
            return say("notices.nothingOpen");
        }
        return Stream.of(Waiting.values())
                .filter(counts::containsKey)
                .map(waiting ->
                        say("notices.count", say("Waiting." + waiting.name()), counts.getOrDefault(waiting, 0L)))
                .collect(Collectors.joining(say("notices.join")));
    }

    /** The way to sign many at once, for who may. */
    private Markup signing() {
        var waiting = issued.stream()
                .filter(line -> line.stage() == NoticeStage.AWAITING_SIGNATURE)
                .count();
        return waiting == 0 || !Window.may(Permission.SIGN_LETTERS)
                ? Markup.NONE
                : Markup.of(
                        "<p><a class=\"act primary\" href=\"{}\">{}</a></p>",
                        Window.requireTenant().slug() + "/" + SupervisionNavigation.SIGNATURES,
                        say("signatures.begin", waiting));
    }

    private void refilter() {
        receivedList.rewind();
        issuedList.rewind();
        show();
    }

    private void show() {
        var isSender = Window.requireTenant().isBureau() && Window.may(Permission.SUPERVISE);
        var isBelow = Window.requireTenant().lineage().size() > 1;
        receivedTitle.setVisible(isBelow);
        receivedList.setVisible(isBelow);
        issuedTitle.setVisible(isSender);
        issuedList.setVisible(isSender);
        show(receivedList, received, NoticeLine::bureau);
        show(issuedList, issued, NoticeLine::addressee);
    }

    private void show(PagedPane<NoticeLine> list, List<NoticeLine> lines, Function<NoticeLine, UUID> other) {
        var sought = words.sought();
        var shown = lines.stream()
                .filter(line -> filter.getValue()
                        .map(waiting -> waiting == line.waiting())
                        .orElse(true))
                .filter(line -> sought.in(
                        Say.name(directory, other.apply(line)),
                        line.title(),
                        Optional.ofNullable(line.number()).orElse("")))
                .sorted(Comparator.comparing(NoticeLine::waiting)
                        .thenComparing(line ->
                                line.due().map(due -> due.on().toString()).orElse("9"))
                        .thenComparing(NoticeLine::changedAt, Comparator.reverseOrder()))
                .toList();
        list.show(
                shown,
                line -> row(line, other.apply(line)),
                Markup.of("<p class=\"empty\">{}</p>", say("notices.none")));
    }

    private Markup row(NoticeLine line, UUID other) {
        var letter = Optional.ofNullable(line.number())
                .orElseGet(() -> say("Strength." + line.strength().name()));
        return Markup.of(
                ROW,
                Words.badge(line.waiting()),
                say("NoticeStage." + line.stage().name()),
                Say.name(directory, other),
                line.title() + " · " + letter,
                Words.next(line),
                line.late()
                        .map(Say::say)
                        .or(() -> line.due()
                                .filter(due -> line.waiting() != Waiting.OVER)
                                .map(due -> say("notice.due", due.on())))
                        .orElse(""),
                Pane.button("OPEN", line.id(), say("notices.open"), false));
    }
}
