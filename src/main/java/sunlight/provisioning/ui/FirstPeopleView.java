package sunlight.provisioning.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
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
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.FileUpload;
import sunlight.console.Markup;
import sunlight.console.PagedPane;
import sunlight.console.Pane;
import sunlight.console.Waiting;
import sunlight.console.Window;
import sunlight.console.people.SlipPaper;
import sunlight.files.FileKind;
import sunlight.identity.Here;
import sunlight.provisioning.FirstPeople;
import sunlight.provisioning.FirstPerson;
import sunlight.provisioning.KeepingSchools;
import sunlight.provisioning.ui.FirstPeopleWork.Outcome;
import sunlight.sheet.SheetFile;
import sunlight.tenancy.Tenant;

/** Gives all schools without an administrator one, and prints a slip for each. */
@Route(value = "first-people", layout = ConsoleLayout.class)
@CdiComponent
class FirstPeopleView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "";
    private static final int STRIDE = 10;

    private final transient FirstPeopleWork work;
    private final transient KeepingSchools schools;
    private final transient Here here;
    private transient List<Tenant> waiting = List.of();
    private transient FirstPeople first = FirstPeople.usual(List.of());
    private final Select<String> county = new Select<>();
    private final Paragraph told = new Paragraph();
    private final Div ways = new Div();
    private final Pane faults = new Pane("first-faults");
    private final Button give = new Button("", press -> ask());
    private final Button print = new Button(
            say("firstPeople.print"), press -> UI.getCurrent().getPage().executeJs("window.print()"));
    private final PagedPane<FirstPerson> list = new PagedPane<>("first-list");
    private final Pane slips = new Pane("slips");

    @Inject
    FirstPeopleView(FirstPeopleWork work, KeepingSchools schools, Here here) {
        this.work = work;
        this.schools = schools;
        this.here = here;
        addClassName("first-people");
        told.getElement().setAttribute("role", "status");
        told.addClassName("next");
        ways.addClassName("links");
        county.setLabel(say("firstPeople.county"));
        county.setItemLabelGenerator(each -> each.isEmpty() ? say("firstPeople.all") : each);
        county.addValueChangeListener(change -> take(FirstPeople.usual(inCounty())));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bring = new FileUpload(say("firstPeople.upload"), SheetFile.ENDINGS, SheetFile.MOST_MEGABYTES, this::read);
        add(new H1(say("firstPeople.title")), new Paragraph(say("firstPeople.what")), county, told, ways, bring);
        add(faults, give, print, list, slips);
    }

    @Override
    public String getPageTitle() {
        return say("firstPeople.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        busy(say("firstPeople.looking"));
        after(work.without(Window.requireActor(), here.schools()), this::offer);
    }

    private void offer(List<Tenant> found) {
        Waiting.is(false);
        waiting = found;
        county.setItems(Stream.concat(
                        Stream.of(ALL),
                        found.stream()
                                .map(Tenant::district)
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted())
                .toList());
        county.setValue(ALL);
        take(FirstPeople.usual(found));
    }

    private List<Tenant> inCounty() {
        var chosen = Objects.requireNonNullElse(county.getValue(), ALL);
        return waiting.stream()
                .filter(each -> chosen.isEmpty() || chosen.equals(each.district()))
                .toList();
    }

    private void read(String name, File received) {
        take(schools.firstPeople(SheetFile.read(name, received.toPath()), waiting, Window.language()));
    }

    private void take(FirstPeople chosen) {
        first = chosen;
        var count = chosen.people().size();
        told.setText(
                waiting.isEmpty() ? say("firstPeople.nobodyWaits") : say("firstPeople.told", waiting.size(), count));
        faults.show(FirstPeopleMarkup.faults(chosen.faults()));
        give.setText(say("firstPeople.give", count));
        give.setVisible(count > 0);
        print.setVisible(false);
        slips.show(Markup.NONE);
        list.rewind();
        list.show(chosen.people(), FirstPeopleMarkup::row, Markup.NONE);
        ways.removeAll();
        if (!waiting.isEmpty()) {
            ways.add(new Anchor(
                    DownloadHandler.fromInputStream(asked -> {
                        var bytes = FirstPeople.usual(inCounty()).workbook(Window.language());
                        return new DownloadResponse(
                                new ByteArrayInputStream(bytes),
                                say("firstPeople.sheet") + ".xlsx",
                                FileKind.XLSX.mediaType(),
                                bytes.length);
                    }),
                    say("firstPeople.get")));
        }
    }

    private void ask() {
        var chosen = first.people();
        new Ask(say("firstPeople.give", chosen.size()), say("firstPeople.ask", chosen.size()))
                .answer(say("firstPeople.yes"), () -> bringIn(chosen));
    }

    private void bringIn(List<FirstPerson> chosen) {
        var ui = UI.getCurrent();
        var all = chosen.size();
        give.setVisible(false);
        busy(say("firstPeople.working", 0, all));
        after(
                work.bringIn(Window.requireActor(), chosen, done -> {
                    if (done % STRIDE == 0) {
                        ui.access(() -> told.setText(say("firstPeople.working", done, all)));
                    }
                }),
                outcomes -> ui.getPage().fetchCurrentURL(url -> done(outcomes, SlipPaper.console(url))));
    }

    private void done(List<Outcome> outcomes, String address) {
        Waiting.is(false);
        var given = outcomes.stream().filter(each -> each.slip().isPresent()).toList();
        var served = given.stream().map(each -> each.person().school()).toList();
        waiting = waiting.stream().filter(each -> !served.contains(each)).toList();
        first = FirstPeople.usual(List.of());
        told.setText(say("firstPeople.done", given.size(), outcomes.size() - given.size()));
        faults.show(FirstPeopleMarkup.refused(outcomes));
        list.show(List.of(), FirstPeopleMarkup::row, Markup.NONE);
        ways.removeAll();
        print.setVisible(!given.isEmpty());
        slips.show(FirstPeopleMarkup.slips(given, address));
    }

    private void busy(String words) {
        Waiting.is(true);
        told.setText(words);
    }

    /** A failure is told as everywhere in the console. */
    private <T> void after(CompletableFuture<T> future, Consumer<T> then) {
        var ui = UI.getCurrent();
        var unused = future.whenComplete((result, failure) -> ui.access(() -> {
            if (failure == null) {
                then.accept(result);
            } else {
                Waiting.is(false);
                throw failure instanceof RuntimeException problem ? problem : new IllegalStateException(failure);
            }
        }));
    }
}
