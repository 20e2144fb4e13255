package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.publication.Content;
import sunlight.publication.ElementAnswer;

/** Somebody else has changed the disclosure: the own text is kept for copying until the newest has been read. */
class ConflictPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea own = new TextArea(getTranslation("editor.conflict.own"));

    ConflictPanel(Runnable reload) {
        addClassNames("card", "conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
        own.setReadOnly(true);
        own.setWidthFull();
        own.setMaxHeight("16rem");
        var newest = new Button(getTranslation("editor.conflict.reload"), press -> reload.run());
        newest.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H2(getTranslation("editor.conflict")),
                new Paragraph(getTranslation("editor.conflict.what")),
                own,
                newest);
    }

    void show(Content content) {
        own.setValue(Stream.concat(
                        Stream.of(content.title(), plain(content.body())),
                        content.answers().byKey().values().stream().map(ConflictPanel::said))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n")));
        setVisible(true);
        scrollIntoView();
    }

    private static String said(ElementAnswer answer) {
        return answer.answer() + answer.reason();
    }

    private static String plain(String html) {
        return html.replaceAll("</(p|h2|h3|li|tr)>", "\n")
                .replaceAll("<[^>]*>", "")
                .strip();
    }
}
