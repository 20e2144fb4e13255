package sunlight.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks before something is signed or lost. The dialog stays open when the system says no, with everything typed. */
public class Ask extends Dialog {

    private static final long serialVersionUID = 1L;

    public Ask(String title, String what) {
        setHeaderTitle(title);
        setWidth("min(36rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("ask");
        add(new Paragraph(what));
    }

    public Ask with(Component... fields) {
        add(fields);
        return this;
    }

    /** Opens with two buttons; the dialog closes once {@code then} has returned. */
    public void answer(String yes, Runnable then) {
        var confirm = new Button(yes, press -> {
            then.run();
            close();
            ConsoleLayout.countAgain(UI.getCurrent());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(false);
        getFooter().add(new Button(getTranslation("console.cancel"), press -> close()), confirm);
        open();
    }

    /** Opens with a reason to be given. */
    public void reason(String label, String yes, Consumer<String> then) {
        var reason = new TextArea(label);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setMaxLength(1000);
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setAutofocus(true);
        with(reason).answer(yes, () -> then.accept(reason.getValue()));
    }
}
