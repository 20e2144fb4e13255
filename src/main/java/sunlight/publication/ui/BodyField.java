package sunlight.publication.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;

/** The text itself. */
class BodyField extends Section {

    private static final long serialVersionUID = 1L;

    private final TextArea text = new TextArea();
    private final Paragraph wrong = new Paragraph();

    BodyField(Runnable changed) {
        addClassName("card");
        text.setLabel(getTranslation("editor.body"));
        text.setWidthFull();
        text.setMinRows(12);
        Typing.tell(text, "body", changed);
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        add(new H2(getTranslation("editor.body")), text, wrong);
    }

    String value() {
        return text.getValue();
    }

    void show(String body) {
        text.setValue(body);
        wrong.setVisible(false);
    }

    void setReadOnly(boolean readOnly) {
        text.setReadOnly(readOnly);
    }

    void say(String what) {
        wrong.setText(what);
        wrong.setVisible(true);
    }

    void restore(Map<String, String> kept) {
        text.setValue(kept.getOrDefault("body", text.getValue()));
    }
}
