package sunlight.publication.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.FileUpload;
import sunlight.console.Pane;
import sunlight.console.Waiting;
import sunlight.console.Window;
import sunlight.language.Text;
import sunlight.publication.importing.FoundPage;
import sunlight.publication.ui.ImportMarkup.Done;
import sunlight.publication.ui.ImportMarkup.Line;
import sunlight.tenancy.Scope;

/** Brings an old site over: a file, what was found in it line by line, and the drafts that come of it. */
@Route(value = "import", layout = ConsoleLayout.class)
@CdiComponent
class ImportView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final List<String> ENDINGS =
            List.of(".csv", ".txt", ".xml", ".rss", ".atom", ".zip", ".xls", ".xlsx");
    private static final int SHOW_EACH = 10;
    private static final int REDRAWN = 20;

    /** So many lines are drawn at first, and again with each press: a site has thousands. */
    private static final int PAGE = 100;

    private static final int FEW = 20;
    private static final int MOST_COLUMNS = 12;

    private final transient ImportWork work;
    private final TextField home = new TextField(getTranslation("importing.home"));
    private final TextField site = new TextField(getTranslation("importing.site"));
    private final Paragraph said = new Paragraph();
    private final Div columns = new Div();
    private final Button start = new Button("", press -> start());
    private final Checkbox onlyOpen = new Checkbox("", change -> show());
    private final Pane list = new Pane("import-list");
    private final BatchSubmitting submitting;
    private transient List<Line> lines = new ArrayList<>();
    private transient List<CatalogueItem> items = List.of();
    private boolean busy;
    private int most = PAGE;

    @Inject
    ImportView(ImportWork work) {
        this.work = work;
        this.submitting = new BatchSubmitting(work);
        addClassNames("list", "importing");
        said.addClassName("next");
        said.getElement().setAttribute("role", "status");
        columns.addClassName("import-columns");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setVisible(false);
        onlyOpen.setVisible(false);
        list.onPress(this::press);
        var upload = new FileUpload(getTranslation("importing.upload"), ENDINGS, 60, this::read);
        add(
                new H1(getTranslation("importing.title")),
                new Paragraph(getTranslation("importing.what")),
                fields(),
                upload,
                said,
                columns,
                start,
                onlyOpen,
                list,
                submitting);
    }

    private Div fields() {
        home.setHelperText(getTranslation("importing.home.what"));
        site.setHelperText(getTranslation("importing.site.what"));
        site.setMaxLength(100);
        // A file that is dropped does not take the focus off the field.
        home.setValueChangeMode(ValueChangeMode.EAGER);
        site.setValueChangeMode(ValueChangeMode.EAGER);
        var fields = new Div(home, site);
        fields.addClassName("snapshot-form");
        return fields;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("importing.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        submitting.refresh();
    }

    private void read(String name, File file) {
        if (busy) {
            Notification.show(getTranslation("importing.wait"));
            return;
        }
        try {
            var bytes = Files.readAllBytes(file.toPath());
            var ui = UI.getCurrent();
            items = work.items();
            become(List.of());
            busy = Waiting.is(true);
            said.setText(getTranslation("importing.reading", name));
            work.look(scope(), bytes, home.getValue(), Window.language(), look -> {
                var unused = ui.access(() -> {
                    busy = Waiting.is(false);
                    become(look.pages());
                    if (look.pages().isEmpty()) {
                        said.setText(look.why());
                    }
                });
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void become(List<FoundPage> pages) {
        lines = pages.stream()
                .map(page -> new Line(page, page.item(), false, null))
                .collect(Collectors.toCollection(ArrayList::new));
        most = PAGE;
        onlyOpen.setValue(false);
        showColumns();
        show();
    }

    /** One choice for everything that stood in a column of the old site; those with the most pages, where there are many. */
    private void showColumns() {
        columns.removeAll();
        var sizes = lines.stream()
                .filter(line -> line.page().canCome())
                .collect(Collectors.groupingBy(line -> line.page().category(), TreeMap::new, Collectors.counting()));
        if (sizes.isEmpty()) {
            return;
        }
        columns.add(
                new H2(getTranslation("importing.columns")), new Paragraph(getTranslation("importing.columns.what")));
        sizes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_COLUMNS)
                .map(Map.Entry::getKey)
                .forEach(name -> columns.add(choice(
                        name.isEmpty() ? getTranslation("importing.noColumn") : name,
                        null,
                        item -> change(line -> line.page().category().equals(name), item))));
        if (sizes.size() > MOST_COLUMNS) {
            columns.add(new Paragraph(getTranslation("importing.columns.rest", sizes.size() - MOST_COLUMNS)));
        }
    }

    private ComboBox<CatalogueItem> choice(String label, @Nullable ItemCode chosen, Consumer<CatalogueItem> then) {
        var choice = new ComboBox<CatalogueItem>(label);
        choice.setItems(items);
        choice.setItemLabelGenerator(item -> item.code() + " " + item.title().in(Window.language()));
        choice.setPlaceholder(getTranslation("importing.proposed"));
        choice.setWidthFull();
        items.stream().filter(item -> item.code().equals(chosen)).findFirst().ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                then.accept(change.getValue());
            }
        });
        return choice;
    }

    private void change(java.util.function.Predicate<Line> which, CatalogueItem item) {
        lines.replaceAll(line ->
                which.test(line) && line.done() == null ? new Line(line.page(), item.code(), line.left(), null) : line);
        show();
    }

    private void show() {
        var ready = lines.stream().filter(Line::isReady).count();
        var refused = lines.stream().filter(line -> !line.page().canCome()).count();
        var open = lines.stream()
                .filter(line -> line.page().canCome() && line.item() == null && !line.left())
                .count();
        var done = lines.stream().filter(line -> line.done() != null).count();
        said.setText(
                busy
                        ? getTranslation("importing.busy", done, done + ready)
                        : lines.isEmpty()
                                ? ""
                                : getTranslation("importing.count", lines.size(), ready, open, refused, done));
        start.setText(getTranslation("importing.start", ready));
        start.setVisible(ready > 0 && !busy);
        showList();
    }

    private void showList() {
        var open = lines.stream().filter(Line::isOpen).toList();
        onlyOpen.setLabel(getTranslation("importing.onlyOpen", open.size()));
        onlyOpen.setVisible(lines.size() > FEW);
        list.show(ImportMarkup.of(onlyOpen.getValue() ? open : lines, titles(), most, PAGE));
    }

    private Map<ItemCode, Text> titles() {
        return items.stream().collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title));
    }

    private void press(String deed, String row) {
        if (deed.equals(ImportMarkup.MORE)) {
            most += PAGE;
            showList();
        }
        lines.stream()
                .filter(line -> String.valueOf(line.page().row()).equals(row)
                        && line.page().canCome()
                        && !busy)
                .findFirst()
                .ifPresent(line -> act(deed, line));
    }

    private void act(String deed, Line line) {
        if (deed.equals(ImportMarkup.LEAVE)) {
            lines.replaceAll(
                    each -> each == line ? new Line(line.page(), line.item(), !line.left(), line.done()) : each);
            show();
        } else if (deed.equals(ImportMarkup.ITEM)) {
            var ask =
                    new Ask(getTranslation("importing.chooseItem"), line.page().title());
            ask.with(choice(getTranslation("importing.chooseItem"), line.item(), item -> {
                change(each -> each.page().row() == line.page().row(), item);
                ask.close();
            }));
            ask.open();
        }
    }

    private void start() {
        var ready = lines.stream().filter(Line::isReady).toList();
        var ui = UI.getCurrent();
        busy = Waiting.is(true);
        show();
        var told = new int[1];
        var each = Math.max(SHOW_EACH, ready.size() / REDRAWN);
        work.start(scope(), ready, site.getValue(), Window.language(), (line, done) -> {
            told[0]++;
            var isLast = told[0] == ready.size();
            var redraw = isLast || told[0] % each == 0;
            var unused = ui.access(() -> became(line.page(), done, isLast, redraw));
        });
    }

    private static Scope scope() {
        return Scope.of(Window.requireTenant(), Window.requireActor());
    }

    private void became(FoundPage page, Done done, boolean isLast, boolean redraw) {
        lines.replaceAll(
                line -> line.page().row() == page.row() ? new Line(page, line.item(), line.left(), done) : line);
        busy = Waiting.is(!isLast);
        if (redraw) {
            show();
        }
        if (isLast) {
            submitting.refresh();
        }
    }
}
