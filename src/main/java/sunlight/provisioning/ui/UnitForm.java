package sunlight.provisioning.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.Pane;
import sunlight.console.Several;
import sunlight.language.Text;
import sunlight.provisioning.CheckedUnit;
import sunlight.provisioning.KeepingUnits;
import sunlight.provisioning.UnitEntry;
import sunlight.tenancy.UnitKind;

/** Asks what a unit is to be, shows what that changes, and lets it take effect; whoever goes back finds what was typed. */
record UnitForm(KeepingUnits keeping, UnitsMarkup words, Runnable then) {

    private static final UnitEntry NEW =
            new UnitEntry("", "", new Text("", ""), UnitKind.DEPARTMENT, List.of(), new UnitEntry.Contact("", ""));

    void ask(@Nullable UnitEntry known) {
        var shown = known == null ? NEW : known;
        var name = field("name", "units.name", shown.name().zh());
        name.setRequiredIndicatorVisible(true);
        var english = field("english", "SchoolColumn.ENGLISH", shown.name().en());
        var slug = field("slug", "SchoolColumn.SLUG", shown.slug());
        slug.setHelperText(say(shown.before().isEmpty() ? "units.slug.new" : "schools.rename.slug"));
        var kind = new RadioButtonGroup<UnitKind>(say("units.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(each -> say("UnitKind." + each.name()));
        kind.setValue(shown.kind());
        var items = items(shown.items());
        var phone = field("phone", "SchoolColumn.PHONE", shown.contact().phone());
        var address = field("address", "SchoolColumn.ADDRESS", shown.contact().address());
        new Ask(say(shown.before().isEmpty() ? "units.add" : "units.edit"), say("units.form.what"))
                .with(name, english, kind, items, slug, phone, address)
                .answer(say("units.check"), () -> {
                    var entry = new UnitEntry(
                            shown.before(),
                            slug.getValue(),
                            new Text(name.getValue(), english.getValue()),
                            kind.getValue(),
                            List.copyOf(items.getValue()),
                            new UnitEntry.Contact(phone.getValue(), address.getValue()));
                    confirm(entry, keeping.check(entry));
                });
    }

    private void confirm(UnitEntry entry, CheckedUnit checked) {
        var differences = new Pane("differences");
        differences.show(words.differences(checked));
        var done = new ArrayList<UnitEntry>();
        var ask = new Ask(say("units.confirm"), say("units.confirm.what")).with(differences);
        ask.addOpenedChangeListener(change -> {
            if (!change.isOpened() && done.isEmpty()) {
                ask(entry);
            }
        });
        ask.answer(say("units.apply"), () -> {
            keeping.declare(entry, checked);
            done.add(entry);
            then.run();
        });
    }

    private Several<String> items(List<String> chosen) {
        var items = named("items", new Several<String>(say("units.items")));
        items.setItems(Stream.concat(words.titles().keySet().stream(), chosen.stream())
                .distinct()
                .sorted()
                .toList());
        items.setItemLabelGenerator(words::item);
        items.setHelperText(say("units.items.help"));
        items.setWidthFull();
        items.setValue(chosen.toArray(String[]::new));
        return items;
    }

    private static TextField field(String name, String key, String value) {
        var field = named(name, new TextField(say(key)));
        field.setWidthFull();
        field.setMaxLength(200);
        field.setValue(value);
        return field;
    }
}
