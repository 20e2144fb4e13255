package sunlight.console.people;

import static sunlight.console.NamedFields.named;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.console.DateField;
import sunlight.console.Window;
import sunlight.identity.standin.Colleague;
import sunlight.identity.standin.Entrusting;
import sunlight.identity.standin.NewEntrustment;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** For which school somebody from where reviews, how far, until when and why. */
class EntrustmentForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Place school;
    private final Place office;
    private final ComboBox<Colleague> reviewer = new ComboBox<>(getTranslation("entrustment.reviewer"));
    private final RadioButtonGroup<Boolean> signs = new RadioButtonGroup<>(getTranslation("entrustment.extent"));
    private final DateField until;
    private final TextArea ground = new TextArea(getTranslation("entrustment.ground"));

    EntrustmentForm(Directory directory, Entrusting entrusting, LocalDate today) {
        var own = Window.requireTenant();
        school = new Place(directory, own, getTranslation("entrustment.school"));
        school.clear();
        office = new Place(directory, own, getTranslation("entrustment.office"));
        until = new DateField(getTranslation("entrustment.until"), today.plusMonths(6));
        until.setHelperText(getTranslation("entrustment.until.what"));
        reviewer.setItemLabelGenerator(Colleague::name);
        office.addValueChangeListener(change -> people(entrusting, change.getValue()));
        people(entrusting, own);
        signs.setItems(false, true);
        signs.setItemLabelGenerator(each -> getTranslation(each ? "entrustment.SIGN" : "entrustment.REVIEW"));
        signs.setValue(false);
        ground.setMaxLength(500);
        ground.setHelperText(getTranslation("entrustment.ground.what"));
        List.of(school, office, reviewer).forEach(field -> {
            field.setWidthFull();
            field.setRequiredIndicatorVisible(true);
        });
        ground.setWidthFull();
        ground.setRequiredIndicatorVisible(true);
        add(
                named("school", school),
                named("office", office),
                named("reviewer", reviewer),
                signs,
                named("until", until),
                named("ground", ground));
    }

    private void people(Entrusting entrusting, @Nullable Tenant from) {
        reviewer.clear();
        reviewer.setItems(from == null ? List.of() : entrusting.peopleOf(from.id()));
    }

    NewEntrustment value() {
        var chosen = reviewer.getValue();
        return new NewEntrustment(
                id(school.getValue()),
                id(office.getValue()),
                chosen == null ? null : chosen.membership(),
                signs.getValue(),
                until.getValue(),
                ground.getValue());
    }

    private static @Nullable UUID id(@Nullable Tenant tenant) {
        return tenant == null ? null : tenant.id();
    }
}
