package sunlight.supervision.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.console.Several;
import sunlight.console.Window;
import sunlight.supervision.inspection.Checking;
import sunlight.supervision.inspection.Sampler;
import sunlight.supervision.inspection.SamplingRule;

/** What is to be inspected, and by which rule schools are drawn, as fields. */
class PlanFields {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEEDS = 1_000_000;
    private static final int SIZE = 5;

    private final Several<CatalogueItem> items = new Several<>(say("inspection.items"));
    private final RadioButtonGroup<SamplingRule> rule = new RadioButtonGroup<>();
    private final IntegerField size = new IntegerField(say("inspection.size"));
    private final Several<Checking.School> schools = new Several<>(say("inspection.schools"));
    private final IntegerField seed = new IntegerField(say("inspection.seed"));

    /** Whose schools are drawn. */
    PlanFields(List<CatalogueItem> choice) {
        this(choice, List.of());
    }

    /** @param offered schools that can be named instead of drawn */
    PlanFields(List<CatalogueItem> choice, List<Checking.School> offered) {
        items.setWidthFull();
        items.setItems(choice);
        items.setItemLabelGenerator(item -> item.code() + " " + item.title().in(Window.language()));
        rule.setLabel(say("inspection.rule"));
        rule.setItems(Stream.of(SamplingRule.values())
                .filter(each -> each != SamplingRule.CHOSEN || !offered.isEmpty())
                .toList());
        rule.setItemLabelGenerator(each -> say("SamplingRule." + each.name()));
        rule.setValue(SamplingRule.RANDOM);
        rule.addValueChangeListener(change -> {
            size.setVisible(change.getValue().draws());
            seed.setVisible(change.getValue().draws());
            schools.setVisible(change.getValue() == SamplingRule.CHOSEN);
        });
        schools.setWidthFull();
        schools.setItems(offered);
        schools.setItemLabelGenerator(school -> school.name().in(Window.language()));
        schools.setVisible(false);
        size.setMin(1);
        size.setStepButtonsVisible(true);
        size.setValue(SIZE);
        seed.setValue(RANDOM.nextInt(SEEDS));
        seed.setHelperText(say("inspection.seed.help"));
    }

    Component[] all() {
        return new Component[] {
            named("items", items), named("rule", rule), named("schools", schools), named("size", size), seed
        };
    }

    void show(Sampler sampler, List<CatalogueItem> choice) {
        items.setValue(choice.stream()
                .filter(item -> sampler.items().contains(item.code()))
                .collect(Collectors.toSet()));
        rule.setValue(sampler.rule());
        size.setValue(sampler.size());
        seed.setValue((int) sampler.seed());
    }

    Sampler sampler() {
        return new Sampler(
                rule.getValue(),
                given(seed),
                given(size),
                items.getValue().stream().map(CatalogueItem::code).collect(Collectors.toSet()),
                schools.getValue().stream().map(Checking.School::id).collect(Collectors.toSet()));
    }

    private static int given(IntegerField field) {
        @Nullable Integer value = field.getValue();
        return value == null ? 0 : value;
    }
}
