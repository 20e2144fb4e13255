package sunlight.forwarding.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import sunlight.console.Ask;
import sunlight.console.Several;
import sunlight.console.Window;
import sunlight.forwarding.Portals;
import sunlight.site.Column;

/** Asks to which portal disclosures are to go, and which. */
class PortalForm {

    private final Portals portals;
    private final Runnable then;
    private final TextField name = field("forwarding.name", 60);
    private final TextField address = field("forwarding.address", 1000);
    private final PasswordField secret = new PasswordField(say("forwarding.secret"));
    private final TextField column = field("forwarding.column", 60);
    private final TextField items = field("forwarding.items", 1000);
    private final Several<Column> columns = new Several<>(say("forwarding.columns"));

    PortalForm(Portals portals, Runnable then) {
        this.portals = portals;
        this.then = then;
        name.setPlaceholder(say("forwarding.name.example"));
        name.setRequiredIndicatorVisible(true);
        address.setRequiredIndicatorVisible(true);
        address.setHelperText(say("forwarding.address.help"));
        secret.setWidthFull();
        secret.setMaxLength(200);
        secret.setRequiredIndicatorVisible(true);
        secret.setAutocomplete(Autocomplete.OFF);
        secret.setHelperText(say("forwarding.secret.help"));
        column.setHelperText(say("forwarding.column.help"));
        items.setHelperText(say("forwarding.items.help"));
        columns.setWidthFull();
        columns.setItems(portals.columns());
        columns.setItemLabelGenerator(each -> each.title().in(Window.language()));
        columns.setHelperText(say("forwarding.columns.help"));
    }

    private static TextField field(String key, int longest) {
        var field = new TextField(say(key));
        field.setWidthFull();
        field.setMaxLength(longest);
        return field;
    }

    void open() {
        new Ask(say("forwarding.add"), say(portals.hasKey() ? "forwarding.add.what" : "forwarding.noKey"))
                .with(
                        named("name", name),
                        named("address", address),
                        named("secret", secret),
                        named("column", column),
                        named("columns", columns),
                        named("items", items))
                .answer(say("forwarding.save"), () -> {
                    portals.add(
                            name.getValue(),
                            address.getValue(),
                            secret.getValue(),
                            column.getValue(),
                            items.getValue(),
                            columns.getValue().stream().map(Column::key).toList());
                    then.run();
                });
    }
}
