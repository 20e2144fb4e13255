package sunlight.console;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.stream.Collectors;
import sunlight.language.Language;

/** Frame of a console window: whose it is, the menu that the person's permissions open, language and logout. */
@CdiComponent
@RoutePrefix(":tenant")
public class ConsoleLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** The heading of the view, from which the keyboard goes on. */
    private static final String TO_HEADING = """
            (heading => {
              heading?.setAttribute('tabindex', '-1');
              heading?.focus({preventScroll: true});
            })(document.querySelector('main h1') ?? document.querySelector('main'))""";

    private final transient Instance<MenuEntry> entries;
    private final Div drawer = new Div();
    private final Div bar = new Div();

    @Inject
    ConsoleLayout(@Any Instance<MenuEntry> entries) {
        this.entries = entries;
        drawer.addClassName("console-drawer");
        bar.addClassName("console-bar");
        setPrimarySection(Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("console.menu"));
        addToNavbar(skip(), toggle, bar);
        addToDrawer(drawer);
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
        var window = Window.current().orElseThrow();
        drawer.removeAll();
        drawer.add(brand(), menu(event.getLocation().getPath()));
        bar.removeAll();
        bar.add(tenantName(), who(window.actor().name()), language(), logout());
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

    private Div brand() {
        var brand = new Div(new Span(getTranslation("product.name")));
        brand.addClassName("console-brand");
        return brand;
    }

    private Nav menu(String path) {
        var tenant = Window.requireTenant();
        var shown = entries.stream()
                .filter(entry -> entry.showsIn(Window.current().orElseThrow()))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .collect(Collectors.groupingBy(MenuEntry::group));
        var nav = new Nav();
        for (var group : MenuGroup.inOrder(tenant.isBureau())) {
            if (shown.containsKey(group)) {
                var title = new H2(getTranslation("MenuGroup." + group));
                title.setVisible(shown.size() > 1);
                var list = new UnorderedList();
                shown.get(group).forEach(entry -> list.add(new ListItem(link(entry, tenant.slug(), path))));
                nav.add(title, list);
            }
        }
        nav.setAriaLabel(getTranslation("console.menu"));
        return nav;
    }

    private Anchor link(MenuEntry entry, String slug, String path) {
        var address = slug + "/" + entry.path();
        var link = new Anchor(address, getTranslation(entry.key()));
        link.setRouterIgnore(false);
        if (path.equals(address)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Span tenantName() {
        var name = new Span(Window.requireTenant().name().in(Window.language()));
        name.addClassName("console-tenant");
        return name;
    }

    private static Span who(String name) {
        var who = new Span(name);
        who.addClassName("console-who");
        return who;
    }

    private Anchor language() {
        var other = Window.language() == Language.ZH ? Language.EN : Language.ZH;
        var link = new Anchor("/console/language?to=" + other.name(), other == Language.EN ? "English" : "中文");
        link.setRouterIgnore(true);
        return link;
    }

    private Anchor logout() {
        var link = new Anchor("/console/logout", getTranslation("console.logout"));
        link.setRouterIgnore(true);
        return link;
    }
}
