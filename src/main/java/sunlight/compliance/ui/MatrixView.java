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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.compliance.Inspecting;
import sunlight.console.ConsoleLayout;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** The matrix: all schools below the bureau against all items, as they stand now. Follows publications by itself. */
@Route(value = "matrix", layout = ConsoleLayout.class)
@CdiComponent
class MatrixView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Inspecting inspecting;
    private final transient Exemptions exemptions;
    private final transient Instance<CellDeed> deeds;
    private final transient Clock clock;
    private final transient Directory directory;
    private final transient Revisions revisions;
    private transient MatrixHead head = MatrixHead.NONE;
    private transient List<MatrixLine> lines = List.of();
    private transient int[] columns = {};
    private transient Optional<Set<UUID>> named = Optional.empty();
    private transient Revisions.@Nullable Subscription subscription;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Pane numbers = new Pane("matrix-numbers");
    private final Pane legend = new Pane("matrix-legend");
    private final RadioButtonGroup<TenantKind> whom = new RadioButtonGroup<>();
    private final MatrixFilter filter = new MatrixFilter(this::show);
    private final MatrixGrid grid = new MatrixGrid(this::explain);

    @Inject
    MatrixView(
            Inspecting inspecting,
            Exemptions exemptions,
            @Any Instance<CellDeed> deeds,
            Directory directory,
            Revisions revisions,
            Clock clock) {
        this.inspecting = inspecting;
        this.exemptions = exemptions;
        this.deeds = deeds;
        this.clock = clock;
        this.directory = directory;
        this.revisions = revisions;
        addClassName("matrix");
        numbers.getElement().setAttribute("role", "status");
        whom.setItems(TenantKind.SCHOOL, TenantKind.BUREAU);
        whom.setItemLabelGenerator(each -> getTranslation("matrix.whom." + each.name()));
        whom.setAriaLabel(getTranslation("matrix.whom"));
        whom.setValue(TenantKind.SCHOOL);
        whom.addValueChangeListener(change -> reload());
        var top = new Div(new H1(getTranslation("matrix.title")), whom, numbers);
        top.addClassName("matrix-top");
        add(top, filter, legend, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("matrix.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        legend.show(MatrixNumbers.legend());
        reload();
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
                    reload();
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

    private void reload() {
        var ofBureaus = whom.getValue() == TenantKind.BUREAU;
        var page = ofBureaus ? inspecting.bureausToday() : inspecting.today();
        var language = Window.language();
        lines = page.rows().stream()
                .map(row -> MatrixLine.of(row, page.items(), language))
                .toList();
        numbers.show(MatrixNumbers.of(lines, whom.getValue()));
        grid.about(whom.getValue());
        if (!page.items().equals(head.items())) {
            head = new MatrixHead(page.groups(), page.items(), language);
            filter.offer(districts(), page.groups());
            show();
        }
        grid.take(lines, this::lets);
    }

    private List<String> districts() {
        return lines.stream()
                .map(MatrixLine::district)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private void show() {
        columns = head.columns(filter.group().orElse(""));
        named = filter.words().isEmpty() ? Optional.empty() : Optional.of(find(filter.words()));
        grid.columns(columns, head, filter.status().orElse(null));
        grid.filter(this::lets);
    }

    private Set<UUID> find(String words) {
        if (whom.getValue() == TenantKind.BUREAU) {
            return lines.stream()
                    .filter(line -> line.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                    .map(MatrixLine::id)
                    .collect(Collectors.toSet());
        }
        return directory.findSchools(Window.requireTenant(), words, "", Optional.empty()).stream()
                .map(Tenant::id)
                .collect(Collectors.toSet());
    }

    private boolean lets(MatrixLine line) {
        return named.map(found -> found.contains(line.id())).orElse(true) && filter.lets(line, columns);
    }

    private void explain(MatrixLine line, int position) {
        if (position < 0 || position >= columns.length) {
            return;
        }
        explain(line, head.items().get(columns[position]));
    }

    /** Who may exempt does it here; what has changed by it is told at once. */
    private void explain(MatrixLine line, CatalogueItem item) {
        var dialog = new CellDialog(line, item, inspecting.explain(line.id(), item.code()));
        var isOwn = line.id().equals(Window.requireTenant().id());
        if (Window.may(Permission.EXEMPT) && !isOwn) {
            Runnable again = () -> explain(line, item);
            dialog.exempting(
                    () -> exemptions.grant(line, item, head.items(), again),
                    exemption -> exemptions.revoke(exemption, line.name(), again),
                    LocalDate.now(clock));
        } else {
            dialog.readOnly();
        }
        if (!isOwn) {
            dialog.offering(deeds);
        }
        dialog.open();
    }
}
