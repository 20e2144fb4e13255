package sunlight.reminding.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import sunlight.console.Ask;
import sunlight.language.Language;
import sunlight.reminding.Channels;
import sunlight.reminding.channel.ChannelKind;

/** Asks where messages are to go. */
class ChannelForm {

    private final Channels channels;
    private final Runnable then;
    private final Select<ChannelKind> kind = new Select<>();
    private final TextField name = new TextField(say("reminding.channel.name"));
    private final TextField address = new TextField();
    private final PasswordField secret = new PasswordField(say("reminding.channel.secret"));
    private final Select<Language> language = new Select<>();

    ChannelForm(Channels channels, Runnable then) {
        this.channels = channels;
        this.then = then;
        kind.setLabel(say("reminding.channel.kind"));
        kind.setItems(ChannelKind.values());
        kind.setItemLabelGenerator(each -> say("ChannelKind." + each.name()));
        kind.addValueChangeListener(change -> fit(change.getValue()));
        name.setWidthFull();
        name.setMaxLength(60);
        name.setPlaceholder(say("reminding.channel.name.example"));
        address.setWidthFull();
        address.setMaxLength(1000);
        secret.setWidthFull();
        secret.setMaxLength(200);
        secret.setAutocomplete(Autocomplete.OFF);
        language.setLabel(say("reminding.channel.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> each == Language.ZH ? "中文" : "English");
        language.setValue(Language.ZH);
        kind.setValue(ChannelKind.MAIL);
    }

    private void fit(ChannelKind chosen) {
        address.setLabel(say("reminding.channel.address." + chosen.name()));
        address.setHelperText(say("reminding.channel.help." + chosen.name()));
        secret.setVisible(chosen.signs());
        secret.setHelperText(chosen.signs() ? say("reminding.channel.secret." + chosen.name()) : "");
    }

    void open() {
        new Ask(say("reminding.channel.add"), what())
                .with(
                        named("kind", kind),
                        named("name", name),
                        named("address", address),
                        named("secret", secret),
                        language)
                .answer(say("reminding.channel.save"), () -> {
                    channels.add(
                            kind.getValue(),
                            name.getValue(),
                            address.getValue(),
                            secret.getValue(),
                            language.getValue());
                    then.run();
                });
    }

    private String what() {
        if (!channels.hasKey()) {
            return say("reminding.channel.noKey");
        }
        return channels.hasMail() ? say("reminding.channel.add.what") : say("reminding.channel.add.noMail");
    }
}
