package sunlight.console.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.net.URL;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.identity.LoginSlip;
import sunlight.language.Messages;
import sunlight.tenancy.Tenant;

/** A slip of paper for a new colleague. The code is shown this once and kept nowhere. */
class Slip extends Dialog {

    private static final long serialVersionUID = 1L;

    private Slip(Tenant tenant, LoginSlip slip, String address) {
        setHeaderTitle(getTranslation("people.slip.title"));
        setWidth("min(36rem, 100%)");
        setCloseOnOutsideClick(false);
        var paper = new Div();
        paper.addClassName("slip");
        paper.getElement().setProperty("innerHTML", paper(tenant, slip, address).html());
        add(paper);
        var print = new Button(getTranslation("people.slip.print"), press -> UI.getCurrent()
                .getPage()
                .executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("console.close"), press -> close()), print);
    }

    /** The address is asked of the browser: only there is it known as people type it. */
    static void show(Tenant tenant, LoginSlip slip) {
        UI.getCurrent().getPage().fetchCurrentURL(url -> new Slip(tenant, slip, console(url)).open());
    }

    private static String console(URL url) {
        return url.getProtocol() + "://" + url.getAuthority() + "/console/";
    }

    private static Markup paper(Tenant tenant, LoginSlip slip, String address) {
        var code = slip.code()
                .map(each -> Markup.of("<dt>{}</dt><dd class=\"code\">{}</dd>", say("people.slip.code"), each))
                .orElse(Markup.NONE);
        var steps = slip.code().isPresent()
                ? Markup.of(
                        "<ol><li>{}</li><li>{}</li><li>{}</li></ol>",
                        say("people.slip.step.open"),
                        say("people.slip.step.code"),
                        say("people.slip.step.own"))
                : Markup.of("<p>{}</p>", say("people.slip.known"));
        return Markup.of(
                "<h2>{}</h2><p>{}</p><dl><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd>{}</dl>{}",
                say("people.slip.heading", slip.displayName()),
                tenant.name().in(Window.language()),
                say("people.slip.address"),
                address,
                say("people.userName"),
                slip.userName(),
                code,
                steps);
    }

    private static String say(String key, Object... args) {
        return Messages.say(Window.language(), key, args);
    }
}
