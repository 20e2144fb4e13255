package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import sunlight.catalogue.RequiredElement;
import sunlight.publication.Content;
import sunlight.publication.Draft;
import sunlight.publication.writing.Difference;
import sunlight.publication.writing.Differences;
import sunlight.publication.writing.Differences.Choice;

/**
 * Somebody else has changed the disclosure: both texts lie side by side, and the person chooses part by part. Nothing is
 * written until then, and what is not chosen stays as it is stored.
 */
class ConflictPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<RequiredElement> elements;
    private final transient Consumer<Content> goOn;
    private final transient Runnable reload;

    /**
     * @param goOn goes on from the newest with this text
     * @param reload goes on from the newest as it is
     */
    ConflictPanel(List<RequiredElement> elements, Consumer<Content> goOn, Runnable reload) {
        this.elements = elements;
        this.goOn = goOn;
        this.reload = reload;
        addClassNames("card", "conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(Draft newest, Content mine) {
        removeAll();
        var differences = Differences.between(newest.content(), mine);
        var writable = newest.stage().isWritable();
        add(new H2(getTranslation("editor.conflict")), new Paragraph(what(writable, differences)));
        var parts = new ArrayList<ConflictPart>();
        differences.forEach(each -> parts.add(new ConflictPart(each, elements, writable)));
        parts.forEach(this::add);
        var proceed = new Button(
                getTranslation(writable && !parts.isEmpty() ? "conflict.goOn" : "conflict.reload"), press -> {
                    if (writable) {
                        goOn.accept(Differences.joined(newest.content(), mine, own(parts)));
                    } else {
                        reload.run();
                    }
                });
        proceed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(proceed);
        setVisible(true);
        scrollIntoView();
    }

    private String what(boolean writable, List<Difference> differences) {
        if (!writable) {
            return getTranslation("conflict.closed");
        }
        return getTranslation(differences.isEmpty() ? "conflict.same" : "conflict.what");
    }

    private static Set<Choice> own(List<ConflictPart> parts) {
        return parts.stream()
                .filter(ConflictPart::isMine)
                .map(ConflictPart::choice)
                .collect(Collectors.toSet());
    }
}
