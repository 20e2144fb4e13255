package sunlight.publication.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sunlight.catalogue.RequiredElement;
import sunlight.console.Focus;
import sunlight.publication.Answers;
import sunlight.publication.ElementAnswer;

/** The required elements of the item, a form of their own. */
class ElementsForm extends Section {

    private static final long serialVersionUID = 1L;

    private final Map<String, ElementField> fields = new LinkedHashMap<>();
    private final Paragraph wrong = new Paragraph();
    private transient Answers shown = Answers.NONE;

    ElementsForm(List<RequiredElement> elements, Runnable changed) {
        addClassName("card");
        setVisible(!elements.isEmpty());
        add(new H2(getTranslation("editor.elements")), new Paragraph(getTranslation("editor.elements.what")));
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        add(wrong);
        elements.forEach(element -> fields.put(element.key(), new ElementField(element, changed)));
        fields.values().forEach(this::add);
    }

    /** What is in the form, and the answers to elements which the catalogue no longer asks for. */
    Answers value() {
        var answers = new HashMap<String, ElementAnswer>(shown.byKey());
        fields.forEach((key, field) -> answers.put(key, field.value()));
        return new Answers(answers);
    }

    void show(Answers answers) {
        shown = answers;
        fields.forEach((key, field) -> field.show(answers.of(key)));
    }

    /** @param words by the key of the element */
    void mark(Map<String, List<String>> words) {
        fields.forEach((key, field) -> field.mark(words.getOrDefault(key, List.of())));
    }

    void setReadOnly(boolean readOnly) {
        fields.values().forEach(field -> field.setReadOnly(readOnly));
    }

    /** @return what leads to the first field that it is about */
    Runnable say(String what) {
        var about = fields.values().stream().filter(field -> field.say(what)).toList();
        var isOfAll = about.isEmpty() && !what.isEmpty();
        wrong.setText(isOfAll ? what : "");
        wrong.setVisible(isOfAll);
        return Stream.concat(about.stream(), fields.values().stream())
                .findFirst()
                .<Runnable>map(field -> () -> go(field))
                .orElse(() -> {});
    }

    private void go(ElementField field) {
        field.focus();
        if (wrong.isVisible()) {
            Focus.show(wrong);
        }
    }

    void keepIn(Map<String, String> kept) {
        fields.values().forEach(field -> field.keepIn(kept));
    }

    void restore(Map<String, String> kept) {
        fields.values().forEach(field -> field.restore(kept));
    }
}
