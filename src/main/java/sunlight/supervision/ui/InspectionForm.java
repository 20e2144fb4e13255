package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.console.Ask;
import sunlight.console.Window;
import sunlight.supervision.inspection.Checking;
import sunlight.supervision.inspection.SamplingRule;

/** Asks what is to be inspected, and by which rule schools are drawn. */
class InspectionForm {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEEDS = 1_000_000;
    private static final int SIZE = 5;

    private final Checking checking;
    private final TextField title = new TextField(say("notice.title"));
    private final MultiSelectComboBox<CatalogueItem> items = new MultiSelectComboBox<>(say("inspection.items"));
    private final RadioButtonGroup<SamplingRule> rule = new RadioButtonGroup<>();
    private final IntegerField size = new IntegerField(say("inspection.size"));
    private final IntegerField seed = new IntegerField(say("inspection.seed"));

    InspectionForm(Checking checking) {
        this.checking = checking;
        title.setWidthFull();
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        items.setWidthFull();
        items.setItems(checking.items());
        items.setItemLabelGenerator(item -> item.code() + " " + item.title().in(Window.language()));
        rule.setLabel(say("inspection.rule"));
        rule.setItems(SamplingRule.values());
        rule.setItemLabelGenerator(each -> say("SamplingRule." + each.name()));
        rule.setValue(SamplingRule.RANDOM);
        rule.addValueChangeListener(change -> {
            size.setVisible(change.getValue() != SamplingRule.ALL);
            seed.setVisible(change.getValue() != SamplingRule.ALL);
        });
        size.setMin(1);
        size.setStepButtonsVisible(true);
        size.setValue(SIZE);
        seed.setValue(RANDOM.nextInt(SEEDS));
        seed.setHelperText(say("inspection.seed.help"));
    }

    void open() {
        new Ask(say("inspection.begin"), say("inspection.begin.what"))
                .with(title, items, rule, size, seed)
                .answer(say("inspection.draw"), () -> SupervisionNavigation.toInspection(checking.start(plan())));
    }

    private Checking.Plan plan() {
        return new Checking.Plan(
                title.getValue(),
                rule.getValue(),
                given(seed),
                given(size),
                items.getValue().stream().map(CatalogueItem::code).collect(Collectors.toSet()));
    }

    private static int given(IntegerField field) {
        @Nullable Integer value = field.getValue();
        return value == null ? 0 : value;
    }
}
