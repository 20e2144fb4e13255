package sunlight.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Hears what is typed soon after it was typed, and lets the browser keep it until it is saved. */
final class Typing {

    private static final int PAUSE = 900;

    private Typing() {}

    static void tell(TextFieldBase<?, String> field, String key, Runnable changed) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        keep(field, key);
    }

    static void keep(Component field, String key) {
        field.getElement().setAttribute("data-keep", key);
    }
}
