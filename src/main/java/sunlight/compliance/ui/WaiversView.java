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
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.CheckingWaivers;
import sunlight.compliance.Sample;
import sunlight.compliance.Waiver;
import sunlight.compliance.WaiverCheck;
import sunlight.compliance.Waivers;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.PagedPane;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.language.Text;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Nil declarations and exemptions below the bureau: looked through by filter, checked by a random sample. */
@Route(value = "waivers", layout = ConsoleLayout.class)
@CdiComponent
class WaiversView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span> <span>{}</span></div>
            <div class="row-body"><h3>{}</h3><p class="reason">{}</p>{}</div><div class="row-acts">{}</div></li>""";

    private final transient Waivers waivers;
    private final transient CheckingWaivers checking;
    private final transient Directory directory;
    private final transient Clock clock;
    private transient List<Waiver> all = List.of();
    private transient Map<UUID, WaiverCheck> checks = Map.of();
    private transient Map<UUID, Tenant> tenants = Map.of();
    private transient Map<ItemCode, Text> titles = Map.of();
    private transient Optional<Sample> sample = Optional.empty();
    private final WaiverFilter filter = new WaiverFilter(this::refilter);
    private final SampleFields drawing = new SampleFields(this::draw, this::refilter);
    private final Paragraph told = new Paragraph();
    private final PagedPane<Waiver> list = new PagedPane<>("waiver-list");

    @Inject
    WaiversView(Waivers waivers, CheckingWaivers checking, Directory directory, Exemptions exemptions, Clock clock) {
        this.waivers = waivers;
        this.checking = checking;
        this.directory = directory;
        this.clock = clock;
        addClassName("waivers");
        told.addClassName("next");
        told.getElement().setAttribute("role", "status");
        list.onPress((deed, id) -> press(deed, UUID.fromString(id), exemptions));
        add(new H1(say("waiver.title")), new Paragraph(say("waiver.what")), filter, drawing, told, list);
    }

    @Override
    public String getPageTitle() {
        return say("waiver.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        all = waivers.below();
        checks = checking.newest();
        titles = waivers.titles();
        tenants = directory.below(Window.requireTenant()).stream()
                .collect(Collectors.toMap(Tenant::id, Function.identity()));
        show();
    }

    private void refilter() {
        list.rewind();
        sample = Optional.empty();
        show();
    }

    private void draw(Sample drawn) {
        list.rewind();
        sample = Optional.of(drawn);
        show();
    }

    private void show() {
        var today = LocalDate.now(clock);
        var let = all.stream()
                .filter(each -> Optional.ofNullable(tenants.get(each.tenant()))
                        .filter(tenant -> filter.lets(each, tenant, today))
                        .isPresent())
                .toList();
        var shown = sample.map(drawn -> drawn.of(let, Waiver::id)).orElse(let);
        told.setText(sample.map(drawn -> say("waiver.sampled", shown.size(), let.size(), String.valueOf(drawn.seed())))
                .orElseGet(() -> say("waiver.count", let.size())));
        list.show(shown, each -> row(each, today), Markup.of("<p class=\"empty\">{}</p>", say("waiver.none")));
    }

    private Markup row(Waiver waiver, LocalDate today) {
        var runs = waiver.runsOn(today);
        var mine = waiver.kind() == Waiver.Kind.EXEMPTION
                && waiver.by().equals(Window.requireTenant().id());
        return Markup.of(
                ROW,
                waiver.kind() == Waiver.Kind.NIL ? "green" : "grey",
                say("Waiver.Kind." + waiver.kind().name()),
                say(runs ? "waiver.state.running" : "waiver.state.ended"),
                name(waiver.tenant()),
                say("waiver.items", WaiverWords.items(waiver, titles)),
                Markup.of("{}{}", WaiverWords.history(waiver), WaiverWords.checked(checks.get(waiver.id()))),
                Markup.of(
                        "{}{}",
                        Window.may(Permission.SUPERVISE) ? verdicts(waiver) : Markup.NONE,
                        runs && mine && Window.may(Permission.EXEMPT)
                                ? Pane.button("REVOKE", waiver.id(), say("exemption.revoke"), false)
                                : Markup.NONE));
    }

    private static Markup verdicts(Waiver waiver) {
        return Markup.of(
                "{}{}",
                Pane.button("RIGHT", waiver.id(), say("WaiverCheck.RIGHT"), false),
                Pane.button("WRONG", waiver.id(), say("WaiverCheck.WRONG"), false));
    }

    private void press(String deed, UUID waiver, Exemptions exemptions) {
        var seed = sample.map(Sample::seed);
        switch (deed) {
            case "RIGHT" -> {
                checking.judge(waiver, WaiverCheck.Verdict.RIGHT, "", seed);
                read();
            }
            case "WRONG" ->
                new Ask(say("WaiverCheck.WRONG"), say("waiver.wrong.what"))
                        .reason(say("waiver.wrong.words"), say("WaiverCheck.WRONG"), words -> {
                            checking.judge(waiver, WaiverCheck.Verdict.WRONG, words, seed);
                            read();
                        });
            default -> exemptions.revoke(waiver, name(waiver), this::read);
        }
    }

    /** Of a tenant, or of the one that a waiver is about. */
    private String name(UUID id) {
        var tenant = all.stream()
                .filter(each -> each.id().equals(id))
                .map(Waiver::tenant)
                .findFirst()
                .orElse(id);
        return Optional.ofNullable(tenants.get(tenant))
                .map(each -> each.name().in(Window.language()))
                .orElse("");
    }
}
