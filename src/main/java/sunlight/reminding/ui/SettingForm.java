package sunlight.reminding.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.problem.RuleBroken;
import sunlight.reminding.QuietHours;
import sunlight.reminding.ReminderDays;
import sunlight.reminding.ReminderSetting;
import sunlight.reminding.Rhythm;
import sunlight.reminding.SettingReminders;

/** Asks a bureau on which days and at which hours it and those below it are reminded. */
class SettingForm {

    private final SettingReminders setting;
    private final Runnable then;
    private final TextField before = new TextField(say("reminding.rules.before"));
    private final IntegerField after = new IntegerField(say("reminding.rules.after"));
    private final Checkbox weekly = new Checkbox(say("reminding.rules.weekly"));
    private final Select<LocalTime> from = hours("reminding.rules.quiet.from");
    private final Select<LocalTime> until = hours("reminding.rules.quiet.until");
    private final Checkbox workingDaysOnly = new Checkbox(say("reminding.rules.workingDays"));
    private final Select<Rhythm> digest = new Select<>();

    SettingForm(SettingReminders setting, Runnable then) {
        this.setting = setting;
        this.then = then;
        before.setHelperText(say("reminding.rules.before.help"));
        after.setHelperText(say("reminding.rules.after.help"));
        after.setMin(1);
        after.setStepButtonsVisible(true);
        until.setHelperText(say("reminding.rules.quiet.help"));
        digest.setLabel(say("reminding.rules.digest"));
        digest.setItems(Rhythm.values());
        digest.setItemLabelGenerator(each -> say("Rhythm." + each.name()));
        show(setting.here());
    }

    private static Select<LocalTime> hours(String key) {
        var hours = new Select<LocalTime>();
        hours.setLabel(say(key));
        hours.setItems(
                IntStream.range(0, 24).mapToObj(hour -> LocalTime.of(hour, 0)).toList());
        return hours;
    }

    private void show(ReminderSetting now) {
        before.setValue(now.days().before().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        after.setValue(now.days().after());
        weekly.setValue(now.days().weekly());
        from.setValue(now.quiet().from());
        until.setValue(now.quiet().until());
        workingDaysOnly.setValue(now.quiet().workingDaysOnly());
        digest.setValue(now.digest());
    }

    void open() {
        var fields =
                new Div(named("before", before), named("after", after), from, until, weekly, workingDaysOnly, digest);
        fields.addClassName("metadata");
        new Ask(say("reminding.rules.title"), say("reminding.rules.change.what"))
                .with(fields)
                .answer(say("reminding.channel.save"), () -> {
                    setting.set(given());
                    then.run();
                });
    }

    private ReminderSetting given() {
        @Nullable Integer days = after.getValue();
        return new ReminderSetting(
                new ReminderDays(numbers(before.getValue()), days == null ? 0 : days, weekly.getValue()),
                new QuietHours(from.getValue(), until.getValue(), workingDaysOnly.getValue()),
                digest.getValue());
    }

    /** As people write lists of numbers: with commas of either script, or blanks. */
    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split("[,，、;；\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(SettingForm::number)
                .toList();
    }

    private static Integer number(String part) {
        if (!part.matches("[0-9]{1,3}")) {
            throw RuleBroken.of("before", "reminding.setting.number", part);
        }
        return Integer.valueOf(part);
    }
}
