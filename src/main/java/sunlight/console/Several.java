package sunlight.console;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/**
 * A field to choose several from, which tells those who hear it in the window's language what was chosen.
 *
 * @param <T> what is chosen
 */
public class Several<T> extends MultiSelectComboBox<T> {

    private static final long serialVersionUID = 1L;

    public Several(String label) {
        super(label);
        setI18n(new MultiSelectComboBoxI18n()
                .setCleared(Say.say("several.cleared"))
                .setFocused(Say.say("several.focused"))
                .setSelected(Say.say("several.selected"))
                .setDeselected(Say.say("several.deselected"))
                .setTotal(Say.say("several.total", "{count}")));
    }
}
