package sunlight.compliance.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.SavingFilters;
import sunlight.compliance.ui.MatrixReading.Read;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.TenantKind;

/**
 * The matrix: all schools below the bureau against all items, as they stand now or stood on another day. What is shown
 * stands in the address. Follows publications by itself.
 */
@Route(value = "matrix", layout = ConsoleLayout.class)
@CdiComponent
class MatrixView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MatrixReading reading;
    private final transient CellOpening opening;
    private final transient Revisions revisions;
    private transient MatrixQuery query = MatrixQuery.ALL;
    private transient Read read = new Read(MatrixHead.NONE, List.of(), 0, Optional.empty());
    private transient CellFilter cells = CellFilter.NONE;
    private transient Optional<Set<UUID>> named = Optional.empty();
    private transient Revisions.@Nullable Subscription subscription;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Pane numbers = new Pane("matrix-numbers");
    private final Pane matching = new Pane("matrix-matching");
    private final Pane only = new Pane("matrix-only");
    private final Pane legend = new Pane("matrix-legend");
    private final RadioButtonGroup<TenantKind> whom = new RadioButtonGroup<>();
    private final DayPick day = new DayPick(this::choose);
    private final MatrixFilter filter = new MatrixFilter(this::choose);
    private final SavedFilters saved;
    private final transient Instance<MatrixOutlet> outlets;
    private final transient Instance<MatrixDeed> deeds;
    private final Pane files = new Pane("matrix-files");
    private final MatrixGrid grid = new MatrixGrid(this::explain);

    @Inject
    MatrixView(
            MatrixReading reading,
            CellOpening opening,
            SavingFilters saving,
            @Any Instance<MatrixOutlet> outlets,
            @Any Instance<MatrixDeed> deeds,
            Revisions revisions) {
        this.reading = reading;
        this.opening = opening;
        this.outlets = outlets;
        this.deeds = deeds;
        this.revisions = revisions;
        saved = new SavedFilters(saving, () -> query, this::pick);
        addClassName("matrix");
        numbers.getElement().setAttribute("role", "status");
        matching.getElement().setAttribute("role", "status");
        whom.setItems(TenantKind.SCHOOL, TenantKind.BUREAU);
        whom.setItemLabelGenerator(each -> getTranslation("matrix.whom." + each.name()));
        whom.setAriaLabel(getTranslation("matrix.whom"));
        whom.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose();
            }
        });
        only.onPress((deed, part) -> ask(query.without(Part.valueOf(part))));
        day.onPress(() -> ask(query.with(Part.MOVED, query.movedOnly() ? "" : "1")));
        var top = new Div(new H1(getTranslation("matrix.title")), whom, numbers);
        top.addClassName("matrix-top");
        var ways = new Div(saved, day, files);
        ways.addClassName("matrix-ways");
        add(top, filter, ways, day.banner(), only, matching, legend, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("matrix.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        legend.show(MatrixNumbers.legend());
        query = MatrixQuery.ofLists(event.getLocation().getQueryParameters().getParameters());
        reload();
        saved.read();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        // Changes that come while one is still waiting for the window are read together with it.
        subscription = revisions.onChange(() -> {
            if (waiting.compareAndSet(false, true)) {
                ui.access(() -> {
                    waiting.set(false);
                    follow();
                });
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

    /** What the fields say. */
    private void choose() {
        ask(filter.applied(day.applied(query))
                .with(Part.WHOM, whom.getValue() == TenantKind.BUREAU ? TenantKind.BUREAU.name() : ""));
    }

    private void ask(MatrixQuery asked) {
        var otherLines =
                asked.whom() != query.whom() || !asked.day().equals(query.day()) || asked.reading() != query.reading();
        query = asked;
        saved.show(query);
        writeAddress();
        if (otherLines) {
            reload();
        } else {
            show();
        }
    }

    /** Everything at once, fields included. */
    private void pick(MatrixQuery kept) {
        query = kept;
        writeAddress();
        reload();
    }

    private void writeAddress() {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, Window.requireTenant().slug() + "/matrix" + behind(query.text())));
    }

    private static String behind(String text) {
        return text.isEmpty() ? "" : "?" + text;
    }

    /** Reads everything anew and offers what there is to choose from. */
    private void reload() {
        take(reading.read(query));
        if (read.refused().isEmpty()) {
            filter.offer(districts(), read.head());
            filter.show(query);
            // What is not there to be chosen any more is not asked for.
            query = filter.applied(query);
        }
        whom.setValue(query.whom());
        day.show(query, reading.today());
        grid.about(query.whom());
        show();
        grid.put(read.lines());
    }

    /** Something has changed: filter and place stay as they are. */
    private void follow() {
        var before = read.head();
        take(reading.read(query));
        if (!read.head().items().equals(before.items())) {
            reload();
        } else if (query.due().isPresent()) {
            grid.take(read.lines(), this::lets);
            show();
        } else {
            grid.take(read.lines(), this::lets);
            tellMatching();
        }
    }

    private void take(Read newest) {
        read = newest;
        // Numbers of nothing would say that all is done.
        numbers.show(read.refused().isPresent() ? Markup.NONE : MatrixNumbers.of(read.lines(), query.whom()));
        day.say(reading.banner(query, read));
    }

    /** What was chosen can be chosen still, even if nobody is there on the day. */
    private List<String> districts() {
        var there = read.lines().stream()
                .map(line -> line.district().isEmpty() ? MatrixQuery.NO_DISTRICT : line.district());
        return Stream.concat(there, Stream.of(query.said(Part.DISTRICT)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private void show() {
        cells = reading.cells(query, read.head());
        named = reading.named(query, read.lines());
        only.show(OnlyThese.of(query, school()));
        grid.columns(cells, read.head());
        grid.filter(this::lets);
        day.say(reading.banner(query, read));
        var slug = Window.requireTenant().slug();
        var language = Window.language();
        var ways = deeds.stream().flatMap(each -> each.of(slug, query).stream()).toList();
        var offered = outlets.stream()
                .flatMap(each -> each.of(slug, query, language).stream())
                .toList();
        var count =
                read.lines().stream().filter(this::lets).mapToInt(cells::count).sum();
        files.show(Markup.all(
                List.of(MatrixNumbers.deeds(ways, language), MatrixNumbers.files(offered, count, language))));
        tellMatching();
    }

    private String school() {
        return read.lines().stream()
                .filter(line -> line.slug().equals(query.said(Part.SCHOOL)))
                .map(MatrixLine::name)
                .findFirst()
                .orElseGet(() -> query.said(Part.SCHOOL));
    }

    private void tellMatching() {
        var shown = read.lines().stream().filter(this::lets).toList();
        var all = shown.size() == read.lines().size()
                && !cells.isSelective()
                && cells.columns().length == read.head().items().size();
        matching.show(all ? Markup.NONE : MatrixNumbers.matching(shown, cells));
    }

    private boolean lets(MatrixLine line) {
        return named.map(found -> found.contains(line.id())).orElse(true)
                && query.lets(line.slug(), line.district(), line.kinds())
                && cells.lets(line);
    }

    private void explain(MatrixLine line, int position) {
        if (position >= 0 && position < cells.columns().length) {
            opening.open(line, read.head().items(), cells.columns()[position], query);
        }
    }
}
