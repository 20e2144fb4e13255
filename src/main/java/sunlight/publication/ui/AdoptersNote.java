package sunlight.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import sunlight.console.Window;
import sunlight.publication.Adopters;

/** Who refers to the text, and what becomes of their pages by what is about to be done to it. */
class AdoptersNote extends Div {

    private static final long serialVersionUID = 1L;

    /** @param consequence the key of what happens to their pages */
    private AdoptersNote(Adopters.Found found, String consequence) {
        var names = found.first().stream()
                .map(name -> name.in(Window.language()))
                .collect(Window.language().listing());
        var more = found.number() > found.first().size();
        addClassName("adopters");
        add(
                new Paragraph(getTranslation(more ? "adopters.more" : "adopters", found.number(), names)),
                new Paragraph(getTranslation(consequence)));
    }

    /** Nothing where nobody refers to it. */
    static Component[] of(Adopters.Found found, String consequence) {
        return found.any() ? new Component[] {new AdoptersNote(found, consequence)} : new Component[0];
    }
}
