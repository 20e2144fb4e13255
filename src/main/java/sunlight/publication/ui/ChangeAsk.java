package sunlight.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import sunlight.publication.Change;
import sunlight.publication.ChangeKind;

/** What a revision changes, and why; asked before it is submitted. */
class ChangeAsk extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<ChangeKind> kind = new RadioButtonGroup<>(getTranslation("change.kind"));
    private final TextArea note = new TextArea(getTranslation("change.note"));

    /** @param said what was said before the text came back; what is still right need not be typed again */
    ChangeAsk(@Nullable Change said) {
        kind.setItems(ChangeKind.values());
        kind.setItemLabelGenerator(
                each -> getTranslation("ChangeKind." + each.name()) + getTranslation("change.kind." + each.name()));
        kind.setValue(ChangeKind.UPDATE);
        note.setWidthFull();
        note.setMinRows(3);
        note.setMaxLength(500);
        note.setRequiredIndicatorVisible(true);
        note.setHelperText(getTranslation("change.note.what"));
        addClassName("review-ask");
        if (said != null) {
            kind.setValue(said.kind());
            note.setValue(said.note());
        }
        add(kind, note);
    }

    Change value() {
        return new Change(kind.getValue(), note.getValue());
    }
}
