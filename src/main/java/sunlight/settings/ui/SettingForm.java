package sunlight.settings.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import sunlight.console.Ask;
import sunlight.settings.Setting;
import sunlight.settings.SettingLine;

/** Asks for the value of one setting; that nothing is said here is one of the answers. */
record SettingForm(SettingLine line) {

    /** No answer of its own. */
    private static final String NOTHING = "";

    void ask(Consumer<List<String>> then) {
        var setting = line.setting();
        var ask = new Ask(say("Setting." + setting.name()), say("Setting." + setting.name() + ".what"));
        var value = setting.options().isEmpty() ? typed(ask) : chosen(ask);
        ask.answer(say("settings.save"), () -> then.accept(value.get()));
    }

    private Supplier<List<String>> chosen(Ask ask) {
        var choice = new RadioButtonGroup<String>(say("settings.value.label"));
        var values = new ArrayList<>(line.setting().options());
        values.add(NOTHING);
        choice.setItems(values);
        choice.setItemLabelGenerator(each -> each.isEmpty()
                ? say("settings.nothing." + (isAlone() ? "usual" : "above"))
                : say(line.setting().said(List.of(each))));
        choice.setValue(line.own().isEmpty() ? NOTHING : line.own().get(0));
        ask.with(choice);
        return () -> List.of(choice.getValue());
    }

    private boolean isAlone() {
        return List.of(Setting.REQUEST_MODE, Setting.REVIEWS).contains(line.setting());
    }

    private Supplier<List<String>> typed(Ask ask) {
        if (line.setting() == Setting.COLOUR) {
            return colour(ask);
        }
        var keys = line.setting().isInBothLanguages()
                ? List.of("settings.value.zh", "settings.value.en")
                : List.of("settings.value.label");
        var fields = IntStream.range(0, keys.size())
                .mapToObj(at ->
                        field(keys.get(at), at < line.own().size() ? line.own().get(at) : NOTHING))
                .toList();
        ask.with(fields.toArray(Component[]::new));
        return () -> fields.stream().map(HasValue::getValue).toList();
    }

    private static TextField field(String key, String value) {
        var field = new TextField(say(key));
        field.setWidthFull();
        field.setMaxLength(200);
        field.setClearButtonVisible(true);
        field.setHelperText(say("settings.empty"));
        field.setValue(value);
        return field;
    }

    /** Nobody need know how a colour is written. */
    private Supplier<List<String>> colour(Ask ask) {
        var choice = new RadioButtonGroup<String>(say("settings.value.label"));
        choice.setItems("own", NOTHING);
        choice.setItemLabelGenerator(each -> say(each.isEmpty() ? "settings.colour.site" : "settings.colour.own"));
        choice.setValue(line.own().isEmpty() ? NOTHING : "own");
        var picker = new Input();
        picker.setType("color");
        picker.setId("setting-colour");
        picker.setValue(line.own().isEmpty() ? "#1b4f8a" : line.own().get(0));
        picker.addValueChangeListener(change -> choice.setValue("own"));
        var label = new NativeLabel(say("settings.colour.pick"));
        label.setFor(picker);
        ask.with(choice, label, picker);
        return () -> choice.getValue().isEmpty() ? List.of() : List.of(picker.getValue());
    }
}
