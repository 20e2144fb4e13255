package sunlight.assessment.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.score.Grade;
import sunlight.assessment.score.Scheme;
import sunlight.assessment.score.Veto;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.console.Window;
import sunlight.problem.RuleBroken;

/** A scheme as fields. */
class SchemeFields {

    private static final int TYPING_PAUSE = 400;

    private final Runnable changed;
    private final Map<ItemCode, IntegerField> weights = new LinkedHashMap<>();
    private final IntegerField excellent = number("Grade.EXCELLENT");
    private final IntegerField good = number("Grade.GOOD");
    private final IntegerField passed = number("Grade.PASSED");
    private final IntegerField bonus = number("assessment.bonusCap");
    private final IntegerField deduction = number("assessment.deductionCap");
    private final IntegerField days = number("assessment.objectionDays");
    private final IntegerField neverDays = number("assessment.neverDays");
    private final TextField sizes = new TextField(say("assessment.sizes.limits"));
    private final CheckboxGroup<Veto> vetoes = new CheckboxGroup<>();
    private final Select<Grade> worst = new Select<>();

    /** @param changed is told of each change, shortly after it was typed */
    SchemeFields(List<CatalogueItem> items, Scheme scheme, Runnable changed) {
        this.changed = changed;
        for (var item : items) {
            var field = new IntegerField(item.code() + " " + item.title().in(Window.language()));
            field.setHelperText(say("assessment.weight.catalogue", item.weight()));
            weights.put(item.code(), listening(field));
        }
        vetoes.setLabel(say("assessment.vetoes"));
        vetoes.setItems(Veto.values());
        vetoes.setItemLabelGenerator(veto -> say("Veto." + veto.name()));
        worst.setLabel(say("assessment.worst"));
        worst.setItems(Grade.GOOD, Grade.PASSED, Grade.FAILED);
        worst.setItemLabelGenerator(grade -> say("Grade." + grade.name()));
        sizes.setHelperText(say("assessment.sizes.limits.help"));
        show(scheme);
        vetoes.addValueChangeListener(change -> changed.run());
        worst.addValueChangeListener(change -> changed.run());
        sizes.addValueChangeListener(change -> changed.run());
    }

    private void show(Scheme scheme) {
        weights.forEach((item, field) -> field.setValue(scheme.weights().getOrDefault(item, 0)));
        excellent.setValue(scheme.limits().excellent());
        good.setValue(scheme.limits().good());
        passed.setValue(scheme.limits().passed());
        bonus.setValue(scheme.caps().bonus());
        deduction.setValue(scheme.caps().deduction());
        days.setValue(scheme.objectionDays());
        neverDays.setValue(scheme.vetoes().neverDays());
        vetoes.setValue(scheme.vetoes().kinds());
        worst.setValue(scheme.vetoes().worst());
        sizes.setValue(scheme.sizes().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        List.of(excellent, good, passed, bonus, deduction, neverDays).forEach(this::listening);
    }

    Component[] all() {
        return new Component[] {
            section(
                    "assessment.weights",
                    "assessment.weights.what",
                    weights.values().toArray(Component[]::new)),
            section("assessment.limits", "assessment.limits.what", excellent, good, passed),
            section("assessment.vetoes.title", "assessment.vetoes.what", vetoes, worst, neverDays),
            section("assessment.more", "assessment.more.what", bonus, deduction, days, sizes)
        };
    }

    private static Component section(String title, String what, Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("metadata");
        var section = new Div(new H2(say(title)), new Paragraph(say(what)), grid);
        section.addClassName("card");
        return section;
    }

    Scheme scheme() {
        var given = new HashMap<ItemCode, Integer>();
        weights.forEach((item, field) -> given.put(item, value(field)));
        return new Scheme(
                given,
                new Scheme.Limits(value(excellent), value(good), value(passed)),
                new Scheme.Vetoes(vetoes.getValue(), worst.getValue(), value(neverDays)),
                new Scheme.Caps(value(bonus), value(deduction)),
                sizes(),
                value(days));
    }

    private List<Integer> sizes() {
        try {
            return Arrays.stream(sizes.getValue().split("[,，、;；\\s]+"))
                    .filter(part -> !part.isBlank())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException wrong) {
            throw RuleBroken.of("sizes", "assessment.sizesForm", Scheme.MOST_SIZES);
        }
    }

    private static IntegerField number(String key) {
        return new IntegerField(say(key));
    }

    private IntegerField listening(IntegerField field) {
        field.setStepButtonsVisible(true);
        field.setMin(0);
        field.setMax(Scheme.HEAVIEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    /** Nothing and what is no number are refused by the scheme's own rules. */
    private static int value(IntegerField field) {
        @Nullable Integer value = field.getValue();
        return value == null ? -1 : value;
    }
}
