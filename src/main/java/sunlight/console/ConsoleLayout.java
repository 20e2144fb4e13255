package sunlight.console;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import sunlight.identity.MyTenants;

/** Frame of a console window: whose it is, the menu that the person's permissions open, language and logout. */
@CdiComponent
@RoutePrefix(":tenant")
public class ConsoleLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final Markup HERE = Markup.of(" aria-current=\"page\"");

    /** The heading of the view, from which the keyboard goes on. */
    private static final String TO_HEADING = """
            (heading => {
              heading?.setAttribute('tabindex', '-1');
              heading?.focus({preventScroll: true});
            })(document.querySelector('main h1') ?? document.querySelector('main'))""";

    private final transient Instance<MenuLines> features;
    private final transient MyTenants mine;
    private final Pane drawer = new Pane("console-drawer");
    private final Pane bar = new Pane("console-bar");
    private String path = "";

    @Inject
    ConsoleLayout(@Any Instance<MenuLines> features, MyTenants mine) {
        this.features = features;
        this.mine = mine;
        setPrimarySection(Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("console.menu"));
        addToNavbar(skip(), toggle, bar);
        addToDrawer(drawer);
        UnsentWords.watch(this);
    }

    /** Else each view would begin with all lines of the menu. */
    private NativeButton skip() {
        var skip = new NativeButton(getTranslation("console.skip"));
        skip.addClassName("skip");
        skip.getElement().executeJs("this.onclick = () => " + TO_HEADING);
        return skip;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getPath();
        drawMenu();
        bar.show(bar());
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
            // A new view would else open as far down as the list was that led to it.
            getElement().executeJs("window.scrollTo(0, 0)");
        }
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
            getElement()
                    .executeJs(
                            "if (!document.activeElement || document.activeElement === document.body) " + TO_HEADING);
        }
    }

    /** What waits is less when something was done: the menu of the window tells it anew. */
    static void countAgain(UI ui) {
        ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(ConsoleLayout.class::isInstance)
                .forEach(layout -> ((ConsoleLayout) layout).drawMenu());
    }

    private void drawMenu() {
        drawer.show(Markup.of(
                "<div class=\"console-brand\"><span>{}</span></div><nav aria-label=\"{}\">{}</nav>",
                getTranslation("product.name"),
                getTranslation("console.menu"),
                menu()));
    }

    private Markup menu() {
        var window = Window.current().orElseThrow();
        var shown = features.stream()
                .flatMap(feature -> feature.lines().stream())
                .filter(line -> line.shows().test(window))
                .sorted(Comparator.comparingInt(MenuLine::order))
                .collect(Collectors.groupingBy(MenuLine::group));
        return Markup.all(MenuGroup.inOrder(window.isOfBureau()).stream()
                .filter(shown::containsKey)
                .map(group -> Markup.of(
                        "{}<ul>{}</ul>",
                        shown.size() > 1 ? Markup.of("<h2>{}</h2>", getTranslation("MenuGroup." + group)) : Markup.NONE,
                        items(shown.getOrDefault(group, List.of()))))
                .toList());
    }

    private Markup items(List<MenuLine> lines) {
        var slug = Window.requireTenant().slug();
        return Markup.all(lines.stream()
                .map(line -> {
                    var address = slug + "/" + line.path();
                    return Markup.of(
                            "<li><a href=\"{}\"{}>{}{}</a></li>",
                            address,
                            path.equals(address) ? HERE : Markup.NONE,
                            getTranslation(line.key()),
                            news(line.told(), line.news().getAsInt()));
                })
                .toList());
    }

    private Markup news(String told, int count) {
        return count == 0 ? Markup.NONE : Markup.of(" <span class=\"news\">{}</span>", getTranslation(told, count));
    }

    private Markup bar() {
        return Markup.of(
                """
                <span class="console-tenant">{}{}</span><span class="console-who">{}</span>
                {}""",
                Window.requireTenant().name().in(Window.language()),
                elsewhere(),
                Window.requireActor().name(),
                WaysOut.markup());
    }

    /** For who works at several places. */
    private Markup elsewhere() {
        return mine.all().size() < 2
                ? Markup.NONE
                : Markup.of(" <a href=\"/console/\" router-ignore>{}</a>", getTranslation("console.elsewhere"));
    }
}
