package sunlight.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import sunlight.problem.Problem;
import sunlight.problem.Problems;

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
            if (goesThrough(then)) {
                close();
                ConsoleLayout.countAgain(UI.getCurrent());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(false);
        getFooter().add(new Button(getTranslation("console.cancel"), press -> close()), confirm);
        open();
    }

    /** What is refused is said at its field, where there is one; anything else as in all of the console. */
    private boolean goesThrough(Runnable then) {
        try {
            then.run();
            return true;
        } catch (RuntimeException refused) {
            var issues = Problems.in(refused).map(Problem::issues).orElse(List.of());
            var left = NamedFields.say(this, issues);
            if (issues.isEmpty() || left.size() == issues.size()) {
                throw refused;
            }
            left.forEach(ConsoleErrors::show);
            return false;
        }
    }

    /** Opens with a reason to be given. */
    public void reason(String label, String yes, Consumer<String> then) {
        var reason = NamedFields.named("reason", new TextArea(label));
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setMaxLength(1000);
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setAutofocus(true);
        with(reason).answer(yes, () -> then.accept(reason.getValue()));
    }
}
