package sunlight.publication.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import sunlight.catalogue.RequiredElement;
import sunlight.console.Focus;
import sunlight.console.Window;
import sunlight.publication.ElementAnswer;

/** One required element: what is said about it, or that it does not arise here, with a reason. */
class ElementField extends Div {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final TextArea answer = new TextArea();
    private final Checkbox notConcerned = new Checkbox();
    private final TextField reason = new TextField();

    ElementField(RequiredElement element, Runnable changed) {
        key = element.key();
        addClassName("element");
        var label = element.label().in(Window.language());
        answer.setLabel(label);
        answer.setWidthFull();
        reason.setLabel(getTranslation("editor.notConcerned.reason", label));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        notConcerned.setLabel(getTranslation("editor.notConcerned"));
        notConcerned.setAriaLabel(getTranslation("editor.notConcerned.of", label));
        notConcerned.addValueChangeListener(change -> {
            arrange();
            // A form that is being filled by the program is no text to be saved.
            if (change.isFromClient()) {
                changed.run();
            }
        });
        Typing.tell(answer, "element." + key, changed);
        Typing.tell(reason, "reason." + key, changed);
        Typing.keep(notConcerned, "notConcerned." + key);
        arrange();
        add(answer, notConcerned, reason);
    }

    private void arrange() {
        reason.setVisible(notConcerned.getValue());
        answer.setEnabled(!notConcerned.getValue());
    }

    ElementAnswer value() {
        return notConcerned.getValue()
                ? ElementAnswer.notConcerned(reason.getValue())
                : ElementAnswer.of(answer.getValue());
    }

    void show(ElementAnswer given) {
        notConcerned.setValue(given.notConcerned());
        answer.setValue(given.answer());
        reason.setValue(given.reason());
        arrange();
    }

    /** Says which times of the answer are over. */
    void mark(List<String> words) {
        var hint = words.isEmpty()
                ? ""
                : getTranslation(
                        "times.field", words.stream().collect(Window.language().listing()));
        answer.setHelperText(hint);
        reason.setHelperText(hint);
    }

    void setReadOnly(boolean readOnly) {
        answer.setReadOnly(readOnly);
        notConcerned.setReadOnly(readOnly);
        reason.setReadOnly(readOnly);
    }

    /** @return whether it is about this one */
    boolean say(String wrong) {
        var isAboutThis = !wrong.isEmpty() && notConcerned.getValue() && reason.isEmpty();
        if (isAboutThis) {
            reason.setErrorMessage(wrong);
            reason.setInvalid(true);
        }
        return isAboutThis;
    }

    void focus() {
        if (notConcerned.getValue()) {
            Focus.refuse(reason);
        } else {
            Focus.refuse(answer);
        }
    }

    void keepIn(Map<String, String> kept) {
        kept.put("element." + key, answer.getValue());
        kept.put("notConcerned." + key, notConcerned.getValue().toString());
        kept.put("reason." + key, reason.getValue());
    }

    void restore(Map<String, String> kept) {
        answer.setValue(kept.getOrDefault("element." + key, answer.getValue()));
        notConcerned.setValue(
                Boolean.valueOf(kept.getOrDefault("notConcerned." + key, String.valueOf(notConcerned.getValue()))));
        reason.setValue(kept.getOrDefault("reason." + key, reason.getValue()));
    }
}
