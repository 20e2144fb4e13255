package sunlight.publication.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.console.Markup;
import sunlight.console.PagedPane;
import sunlight.console.Pane;
import sunlight.language.Text;
import sunlight.publication.DraftLine;

/** A page that lists disclosures, with what may be done to each. */
abstract class DisclosureList extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String LOOK = "LOOK";
    private static final Map<String, String> LABELS = Map.of(
            LOOK,
            "list.open",
            "CONFIRM",
            "due.deed.CONFIRM",
            "FORGET",
            "list.forget",
            "COPY",
            "copy.deed",
            "EDITIONS",
            "editions.deed");

    /** What cannot be taken back is never the button that one presses first. */
    private static final Set<String> GRAVE = Set.of("WITHDRAW", "FORGET");

    private final String key;
    private final transient EditorParts parts;
    private final Paragraph next = new Paragraph();
    private final DisclosureFilter filter = new DisclosureFilter(this::find);
    private final PagedPane<DraftLine> list = new PagedPane<>("disclosure-list");
    private transient List<DraftLine> lines = List.of();
    private transient Map<String, DraftLine> shown = Map.of();
    private transient Map<ItemCode, CatalogueItem> items = Map.of();

    DisclosureList(String key, EditorParts parts) {
        this.key = key;
        this.parts = parts;
        addClassName("list");
        next.addClassName("next");
        next.getElement().setAttribute("role", "status");
        list.onPress(this::press);
        add(new H1(getTranslation(key + ".title")), next, filter, list);
    }

    abstract List<DraftLine> read();

    abstract List<String> deeds(DraftLine line);

    abstract void act(String deed, DraftLine line);

    /** What is wrong with it and must be seen to; nothing, if nothing is. */
    String note(DraftLine line) {
        return "";
    }

    /** A sentence beside the buttons: why there are no more of them. */
    Optional<String> whyNoMore(DraftLine line) {
        return Optional.empty();
    }

    EditorParts parts() {
        return parts;
    }

    Text item(DraftLine line) {
        var code = line.item().value();
        return owed(line).map(CatalogueItem::title).orElseGet(() -> new Text(code, code));
    }

    /** Nothing where the catalogue has the item no more. */
    Optional<CatalogueItem> owed(DraftLine line) {
        return Optional.ofNullable(items.get(line.item()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    void refresh() {
        lines = read();
        items = parts.items().stream().collect(Collectors.toMap(CatalogueItem::code, item -> item));
        shown = lines.stream().collect(Collectors.toMap(line -> line.id().toString(), line -> line));
        next.setText(getTranslation(lines.isEmpty() ? key + ".none" : key + ".count", lines.size()));
        filter.offer(lines);
        show();
    }

    private void find() {
        list.rewind();
        show();
    }

    private void show() {
        var wanted = filter.wanted();
        list.show(
                lines.stream().filter(line -> wanted.lets(line, item(line))).toList(),
                this::row,
                lines.isEmpty()
                        ? Markup.NONE
                        : Markup.of("<p class=\"empty\">{}</p>", getTranslation("list.filter.nothing")));
    }

    private Markup row(DraftLine line) {
        var deeds = deeds(line);
        var acts = deeds.stream()
                .map(deed -> button(line.id(), deed, deeds.indexOf(deed) == deeds.size() - 1))
                .toList();
        var open = button(line.id(), LOOK, deeds.isEmpty());
        return DisclosureRow.of(line, item(line), note(line), Markup.of("{}{}{}", why(line), open, Markup.all(acts)));
    }

    private Markup why(DraftLine line) {
        return whyNoMore(line)
                .map(said -> Markup.of("<span class=\"why\">{}</span>", said))
                .orElse(Markup.NONE);
    }

    private Markup button(UUID id, String deed, boolean primary) {
        var label = LABELS.getOrDefault(deed, "Step." + deed);
        return Pane.button(deed, id, getTranslation(label), primary && !GRAVE.contains(deed));
    }

    private void press(String deed, String id) {
        var line = shown.get(id);
        if (line == null) {
            return;
        }
        if (deed.equals(LOOK)) {
            PublicationNavigation.toDisclosure(line.id());
        } else if (deeds(line).contains(deed)) {
            act(deed, line);
        }
    }
}
