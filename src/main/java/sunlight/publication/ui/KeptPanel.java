package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Offers a text that an earlier window could not save and that the browser has kept. */
class KeptPanel extends Div {

    private static final long serialVersionUID = 1L;

    KeptPanel(Runnable restore, Runnable discard) {
        addClassNames("card", "kept");
        getElement().setAttribute("role", "alert");
        var yes = new Button(getTranslation("editor.kept.restore"), press -> {
            restore.run();
            removeFromParent();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var no = new Button(getTranslation("editor.kept.discard"), press -> {
            discard.run();
            removeFromParent();
        });
        add(new Paragraph(getTranslation("editor.kept")), yes, no);
    }
}
