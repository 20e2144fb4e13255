package sunlight.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

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

    /** A day as the browser kept it; what is none came from somebody else. */
    static Optional<LocalDate> day(String kept) {
        try {
            return Optional.of(LocalDate.parse(kept));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    static void keep(Component field, String key) {
        field.getElement().setAttribute("data-keep", key);
    }
}
