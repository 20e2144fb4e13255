package sunlight.provisioning.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import sunlight.console.Ask;
import sunlight.console.DateField;
import sunlight.console.Window;
import sunlight.problem.RuleBroken;
import sunlight.provisioning.KeepingUnits;
import sunlight.provisioning.KeptUnit;
import sunlight.provisioning.UnitClosing;

/** Asks on which day a unit closes and who takes its items over. */
record UnitCloseForm(KeepingUnits keeping, UnitsMarkup words, List<KeptUnit> units, Runnable then) {

    void ask(KeptUnit unit) {
        var on = new DateField(say("schools.closes"));
        on.setHelperText(say("units.close.day"));
        unit.closing().ifPresent(closing -> on.setValue(closing.on()));
        var successor = successor(unit);
        var name = unit.entry().name().in(Window.language());
        var items = unit.entry().items();
        new Ask(
                        say("units.close"),
                        items.isEmpty()
                                ? say("units.close.what", name)
                                : say("units.close.items", name, words.items(items)))
                .with(named("on", on), named("successor", successor))
                .answer(say("units.close"), () -> {
                    var day = Optional.ofNullable(on.getValue())
                            .orElseThrow(() -> RuleBroken.of("on", "schools.dayMissing"));
                    var heir = Optional.ofNullable(successor.getValue())
                            .map(each -> each.entry().before());
                    keeping.close(unit.entry().before(), new UnitClosing(day, heir.orElse("")));
                    then.run();
                });
    }

    /** Any other that stays. */
    private ComboBox<KeptUnit> successor(KeptUnit unit) {
        var successor = new ComboBox<KeptUnit>(say("units.successor"));
        successor.setItems(units.stream()
                .filter(each -> each.isActive() && each.closing().isEmpty() && !each.equals(unit))
                .toList());
        successor.setItemLabelGenerator(each -> each.entry().name().in(Window.language()));
        successor.setClearButtonVisible(true);
        successor.setWidthFull();
        successor.setHelperText(say("units.successor.help"));
        unit.closing()
                .ifPresent(closing -> units.stream()
                        .filter(each -> each.entry().before().equals(closing.successor()))
                        .findFirst()
                        .ifPresent(successor::setValue));
        return successor;
    }
}
