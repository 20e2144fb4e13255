package sunlight.console.people;

import static sunlight.console.NamedFields.named;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import sunlight.console.DateField;
import sunlight.identity.standin.Colleague;
import sunlight.identity.standin.NewDelegation;

/** Who stands in, from when to when and why. */
class DelegationForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Colleague> colleague = new ComboBox<>(getTranslation("delegation.colleague"));
    private final DateField from;
    private final DateField until;
    private final TextArea reason = new TextArea(getTranslation("delegation.reason"));

    DelegationForm(List<Colleague> colleagues, LocalDate today) {
        from = new DateField(getTranslation("delegation.from"), today);
        until = new DateField(getTranslation("delegation.until"), today);
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(Colleague::name);
        colleague.setWidthFull();
        colleague.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("delegation.until.what"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("delegation.reason.what"));
        var days = new Div(named("fromOn", from), named("untilOn", until));
        days.addClassName("fields");
        add(named("colleague", colleague), days, named("reason", reason));
    }

    NewDelegation value() {
        var chosen = colleague.getValue();
        return new NewDelegation(
                chosen == null ? null : chosen.membership(), from.getValue(), until.getValue(), reason.getValue());
    }
}
