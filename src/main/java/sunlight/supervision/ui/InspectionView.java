package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.Badge;
import sunlight.console.ConsoleLayout;
import sunlight.console.Entering;
import sunlight.console.Markup;
import sunlight.console.Paging;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.supervision.inspection.Check;
import sunlight.supervision.inspection.Checking;
import sunlight.supervision.inspection.Inspection;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** The check sheet of an inspection: each drawn school with each item, what the machine says and what a person found. */
@Route(value = SupervisionNavigation.INSPECTIONS + "/:id", layout = ConsoleLayout.class)
@CdiComponent
class InspectionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int SCHOOLS = 30;

    private final transient Checking checking;
    private final transient Directory directory;
    private transient Checking.@Nullable Sheet sheet;
    private transient ItemNames items = new ItemNames(Map.of());
    private final H1 heading = new H1();
    private final Pane page = new Pane("sheet");
    private int part;

    @Inject
    InspectionView(Checking checking, Directory directory) {
        this.checking = checking;
        this.directory = directory;
        addClassName("notices");
        page.onPress(this::press);
        add(heading, page);
    }

    @Override
    public String getPageTitle() {
        return say("inspections.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        part = 0;
        Entering.into(event, () -> show(Entering.id(event, "id")));
    }

    private void show(UUID id) {
        var shown = checking.open(id);
        sheet = shown;
        items = new ItemNames(checking.titles());
        var inspection = shown.inspection();
        heading.setText(inspection.title());
        var count = inspection.checked();
        var paging = new Paging<>(schools(shown), SCHOOLS, part);
        page.show(Markup.of(
                "<p class=\"next\">{}</p><p>{}</p>{}{}{}",
                say("inspection.progress", count.done(), count.all(), count.wrong()),
                drawn(inspection),
                ending(inspection),
                Markup.all(paging.shown().stream()
                        .map(each -> school(shown, each.school(), each.checks()))
                        .toList()),
                paging.steps()));
    }

    /** A school with its lines. */
    private record Drawn(Tenant school, List<Check> checks) {}

    /** A campaign ends its inspections itself. */
    private static Markup ending(Inspection inspection) {
        var campaign = inspection.campaign();
        var conclusion = inspection.conclusion();
        var said = conclusion == null
                ? Markup.NONE
                : Markup.of("<p class=\"reason\">{}</p>", say("inspection.conclusion", conclusion));
        if (campaign != null) {
            return Markup.of("{}{}", said, Pane.button("CAMPAIGN", campaign, say("inspection.toCampaign"), false));
        }
        return conclusion == null ? Pane.button("CLOSE", inspection.id(), say("inspection.close"), false) : said;
    }

    /** By which rule, from how many, with which seed. */
    static String drawn(Inspection inspection) {
        var drawing = inspection.drawing();
        return switch (drawing.rule()) {
            case ALL -> say("inspection.drawn.ALL", drawing.pool(), drawing.starter());
            case CHOSEN -> say("inspection.drawn.CHOSEN", drawing.starter());
            case RANDOM, RISK ->
                say(
                        "inspection.drawn",
                        say("SamplingRule." + drawing.rule().name()),
                        drawing.pool(),
                        String.valueOf(drawing.seed()),
                        drawing.starter());
        };
    }

    private List<Drawn> schools(Checking.Sheet shown) {
        var bySchool = shown.checks().stream()
                .collect(Collectors.groupingBy(Check::school, LinkedHashMap::new, Collectors.toList()));
        return bySchool.entrySet().stream()
                .flatMap(each ->
                        directory.byId(each.getKey()).stream().map(school -> new Drawn(school, each.getValue())))
                .toList();
    }

    private Markup school(Checking.Sheet shown, Tenant school, List<Check> checks) {
        return Markup.of(
                "<section class=\"card\"><h2>{}</h2><ul class=\"rows\">{}</ul></section>",
                school.name().in(Window.language()),
                Markup.all(
                        checks.stream().map(check -> line(shown, school, check)).toList()));
    }

    private Markup line(Checking.Sheet shown, Tenant school, Check check) {
        var address = "/" + school.slug() + "/" + check.item();
        return Markup.of(
                "<li class=\"row\"><div class=\"row-head\">{}</div><div class=\"row-body\"><h3><a href=\"{}\""
                        + " target=\"_blank\" rel=\"noopener\">{}</a></h3><p>{}</p>{}</div><div"
                        + " class=\"row-acts\">{}</div></li>",
                verdict(check.result()),
                address,
                items.of(check.item()),
                say(
                        "inspection.machine",
                        say("ComplianceStatus." + check.machine().name())),
                words(check),
                buttons(shown, school, check));
    }

    private static Markup verdict(Check.@Nullable Result result) {
        if (result == null) {
            return Badge.of("grey", say("inspection.unchecked"));
        }
        var isWrong = result.verdict() == Check.Verdict.WRONG;
        return Badge.of(
                isWrong ? "red" : "green",
                isWrong ? "!" : "✓",
                say("Verdict." + result.verdict().name()));
    }

    private static Markup words(Check check) {
        var result = check.result();
        return result == null
                ? Markup.NONE
                : Markup.of(
                        "<p class=\"reason\">{}</p>{}",
                        say("inspection.result", result.checker(), Time.minute(result.at()), result.words()),
                        check.isWrong() ? evidence(check) : Markup.NONE);
    }

    /** What the public could read when it was found. */
    static Markup evidence(Check check) {
        return Markup.of(
                "<p><a href=\"{}\" target=\"_blank\" rel=\"noopener\">{}</a></p>",
                SupervisionNavigation.checked(check.id()),
                say("notice.evidence"));
    }

    /** Verdicts are final when the inspection ends; what was found wrong may still be written about. */
    static Markup buttons(Checking.Sheet shown, Tenant school, Check check) {
        var verdicts = Markup.of(
                "{}{}",
                Pane.button("IN_ORDER", check.id(), say("Verdict.IN_ORDER"), false),
                Pane.button("WRONG", check.id(), say("Verdict.WRONG"), false));
        return Markup.of(
                "{}{}",
                shown.inspection().isOpen() ? verdicts : Markup.NONE,
                shown.offersLetter(check)
                        ? Pane.button("NOTICE", school.slug() + "/" + check.item(), say("notice.begin"), true)
                        : Markup.NONE);
    }

    private void press(String deed, String key) {
        var shown = sheet;
        if (shown == null) {
            return;
        }
        var id = shown.inspection().id();
        switch (deed) {
            case "CLOSE" -> close(id);
            case Paging.TURN -> {
                part = key.matches("[0-9]{1,6}") ? Integer.parseInt(key) : 0;
                show(id);
            }
            case "NOTICE" -> SupervisionNavigation.toCompose(key);
            case "CAMPAIGN" -> SupervisionNavigation.toCampaign(UUID.fromString(key));
            case "WRONG" -> wrong(id, UUID.fromString(key));
            default -> {
                checking.judge(UUID.fromString(key), Check.Verdict.IN_ORDER, "");
                show(id);
            }
        }
    }

    private void close(UUID id) {
        new Ask(say("inspection.close"), say("inspection.close.what"))
                .reason(say("inspection.conclusion.label"), say("inspection.close"), words -> {
                    checking.close(id, words);
                    show(id);
                });
    }

    private void wrong(UUID id, UUID check) {
        new Ask(say("Verdict.WRONG"), say("inspection.wrong.what"))
                .reason(say("inspection.wrong.words"), say("Verdict.WRONG"), words -> {
                    checking.judge(check, Check.Verdict.WRONG, words);
                    show(id);
                });
    }
}
