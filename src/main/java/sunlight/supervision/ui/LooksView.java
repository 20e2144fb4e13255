package sunlight.supervision.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.supervision.looking.Look;
import sunlight.supervision.looking.LookingIn;
import sunlight.tenancy.Time;

/** Who of a bureau looked at what the school has not published 上级查看记录. */
@Route(value = "looks", layout = ConsoleLayout.class)
@CdiComponent
class LooksView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LookingIn looking;
    private final Pane list = new Pane("people");

    @Inject
    LooksView(LookingIn looking) {
        this.looking = looking;
        add(new H1(getTranslation("looks.title")), new Paragraph(getTranslation("looks.what")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("looks.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.show(table(looking.atOurs()));
    }

    private Markup table(List<Look> looks) {
        if (looks.isEmpty()) {
            return Markup.of("<p>{}</p>", getTranslation("looks.none"));
        }
        var heads = List.of("at", "bureau", "who", "seen").stream()
                .map(column -> Markup.of("<th scope=\"col\">{}</th>", getTranslation("looks." + column)))
                .toList();
        var lines = looks.stream()
                .map(look -> Markup.of(
                        "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
                        Time.minute(look.at()),
                        look.bureau().in(Window.language()),
                        look.looker(),
                        look.what()))
                .toList();
        return Markup.of(
                "<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>", Markup.all(heads), Markup.all(lines));
    }
}
