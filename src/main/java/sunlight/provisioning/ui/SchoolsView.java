package sunlight.provisioning.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sunlight.console.ConsoleLayout;
import sunlight.console.FileUpload;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Waiting;
import sunlight.console.Window;
import sunlight.files.FileKind;
import sunlight.provisioning.ChangingSchool;
import sunlight.provisioning.CheckedSchools;
import sunlight.provisioning.KeepingSchools;
import sunlight.provisioning.SchoolsReport;
import sunlight.sheet.Sheet;
import sunlight.sheet.SheetFile;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;

/** The schools of a bureau: take the list, change it, bring it back, look at what it would change, let it take effect. */
@Route(value = "schools", layout = ConsoleLayout.class)
@CdiComponent
class SchoolsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    /** So many steps are one movement of the bar. */
    private static final int STRIDE = 100;

    private final transient KeepingSchools keeping;
    private final transient SchoolsWork work;
    private transient List<Sheet> sheets = List.of();
    private transient @Nullable CheckedSchools checked;
    private String file = "";
    private final Pane count = new Pane("schools-count");
    private final Pane report = new Pane("schools-report");
    private final Div wholeReport = new Div();
    private final RadioButtonGroup<Boolean> whole = new RadioButtonGroup<>();
    private final Checkbox confirmed = new Checkbox();
    private final Button apply = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph working = new Paragraph();
    private final Div links = new Div();

    @Inject
    SchoolsView(KeepingSchools keeping, SchoolsWork work, ChangingSchool changing, Directory directory) {
        this.keeping = keeping;
        this.work = work;
        addClassName("schools");
        links.addClassName("links");
        wholeReport.addClassName("links");
        whole.setLabel(getTranslation("schools.how"));
        whole.setItems(false, true);
        whole.setItemLabelGenerator(all -> getTranslation(all ? "schools.how.whole" : "schools.how.part"));
        whole.setValue(false);
        whole.addValueChangeListener(change -> check());
        apply.setText(getTranslation("schools.apply"));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.addClickListener(press -> apply());
        working.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("schools.title")), count, new Paragraph(getTranslation("schools.what.to.do")), links);
        add(
                whole,
                new FileUpload(
                        getTranslation("schools.upload"), SheetFile.ENDINGS, SheetFile.MOST_MEGABYTES, this::take),
                bar,
                working,
                wholeReport,
                report,
                confirmed,
                apply);
        add(new OneSchool(changing, directory, this::recount));
        quiet();
    }

    private void recount() {
        count.show(SchoolsMarkup.count(keeping.count()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("schools.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        links.removeAll();
        var isRoot = Window.requireTenant().lineage().size() == 1;
        for (var name : isRoot ? List.of("template", "list", "folder") : List.of("template", "list")) {
            var address = "console/lists/" + Window.requireTenant().slug() + "/" + name + "?lang="
                    + Window.language().name();
            var link = new Anchor("/" + address, getTranslation("schools.get." + name));
            link.getElement().setAttribute("download", true);
            link.setRouterIgnore(true);
            links.add(link);
        }
        recount();
    }

    private void take(String name, File received) {
        quiet();
        file = name;
        sheets = List.of();
        sheets = SheetFile.read(name, received.toPath());
        check();
    }

    private void check() {
        if (sheets.isEmpty()) {
            return;
        }
        busy("schools.checking");
        after(work.check(scope(), sheets, whole.getValue()), this::show);
    }

    private void show(CheckedSchools result) {
        quiet();
        checked = result;
        report.show(SchoolsMarkup.of(file, result));
        offer(new SchoolsReport(result, Window.language()));
        confirmed.setValue(false);
        confirmed.setLabel(getTranslation(
                "schools.confirm",
                String.valueOf(result.count(sunlight.provisioning.SchoolStep.Kind.SUSPENDED)),
                String.valueOf(result.active())));
        confirmed.setVisible(result.canTakeEffect() && result.isMuch());
        apply.setVisible(result.canTakeEffect());
    }

    private void offer(SchoolsReport made) {
        var name = getTranslation("schools.file.report") + ".xlsx";
        wholeReport.removeAll();
        wholeReport.add(new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    var bytes = made.workbook();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name, FileKind.XLSX.mediaType(), bytes.length);
                }),
                getTranslation("schools.get.report")));
    }

    private void apply() {
        var shown = checked;
        if (shown == null) {
            return;
        }
        var ui = UI.getCurrent();
        var all = shown.changes().size();
        var choice = new SchoolsChoice(whole.getValue(), confirmed.getValue());
        busy("schools.applying");
        apply.setVisible(false);
        after(
                work.apply(scope(), sheets, shown, choice, done -> {
                    if (done % STRIDE == 0) {
                        ui.access(() -> progress(done, all));
                    }
                }),
                none -> finished(shown));
    }

    private void progress(int done, int all) {
        bar.setIndeterminate(false);
        bar.setValue((double) done / all);
        working.setText(getTranslation("schools.progress", String.valueOf(done), String.valueOf(all)));
    }

    private void finished(CheckedSchools shown) {
        quiet();
        sheets = List.of();
        report.show(Markup.of(
                "<p class=\"done\" role=\"status\">{}</p>",
                getTranslation("schools.applied", String.valueOf(shown.steps().size()))));
        recount();
    }

    /** A failure is told as everywhere in the console, and what was brought and shown stays. */
    private <T extends @Nullable Object> void after(CompletableFuture<T> future, Consumer<T> then) {
        var ui = UI.getCurrent();
        var unused = future.whenComplete((result, failure) -> ui.access(() -> {
            if (failure == null) {
                then.accept(result);
            } else {
                idle();
                apply.setVisible(checked != null && checked.canTakeEffect());
                throw failure instanceof RuntimeException problem ? problem : new IllegalStateException(failure);
            }
        }));
    }

    private void busy(String key) {
        Waiting.is(true);
        bar.setIndeterminate(true);
        bar.setVisible(true);
        working.setText(getTranslation(key));
    }

    /** What was shown stays. */
    private void idle() {
        Waiting.is(false);
        bar.setVisible(false);
        working.setText("");
    }

    private void quiet() {
        idle();
        report.show(Markup.NONE);
        wholeReport.removeAll();
        confirmed.setVisible(false);
        apply.setVisible(false);
        checked = null;
    }

    private static Scope scope() {
        return Scope.of(Window.requireTenant(), Window.requireActor());
    }
}
