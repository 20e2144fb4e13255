package sunlight.console.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import sunlight.identity.LoginSlip;
import sunlight.tenancy.Tenant;

/** Slips of paper for colleagues. The codes are shown this once and kept nowhere. */
class Slip extends Dialog {

    private static final long serialVersionUID = 1L;

    private Slip(Tenant tenant, List<LoginSlip> slips, String address) {
        setHeaderTitle(getTranslation("people.slip.title"));
        setWidth("min(36rem, 100%)");
        setCloseOnOutsideClick(false);
        slips.forEach(slip -> {
            var paper = new Div();
            paper.addClassName("slip");
            paper.getElement()
                    .setProperty(
                            "innerHTML", SlipPaper.of(tenant, slip, address).html());
            add(paper);
        });
        var print = new Button(
                getTranslation("people.slip.print"),
                press -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("console.close"), press -> close()), print);
    }

    /** The address is asked of the browser: only there is it known as people type it. */
    static void show(Tenant tenant, List<LoginSlip> slips) {
        UI.getCurrent().getPage().fetchCurrentURL(url -> new Slip(tenant, slips, SlipPaper.console(url)).open());
    }
}
