package sunlight.reminding.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.reminding.Channels;
import sunlight.reminding.SettingReminders;
import sunlight.reminding.SettlingOutbox;
import sunlight.reminding.Stuck;
import sunlight.reminding.TestingChannels;
import sunlight.reminding.channel.Sent;

/** When people are reminded, where messages go besides the inbox, and what did not get through. */
@Route(value = "reminders", layout = ConsoleLayout.class)
@CdiComponent
class RemindersView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SettingReminders setting;
    private final transient Channels channels;
    private final transient Stuck stuck;
    private final transient SettlingOutbox outbox;
    private final Pane rules = new Pane("reminder-rules");
    private final Button forget = new Button(getTranslation("reminding.rules.forget"), press -> forget());
    private final Connections ways;
    private final Section stuckOnes = new Section();
    private final Pane stuckList = new Pane("reminder-stuck");
    private final Section unfinished = new Section();
    private final Pane unfinishedList = new Pane("outbox-stuck");
    private final Pane latest = new Pane("reminder-latest");

    @Inject
    RemindersView(
            SettingReminders setting, Channels channels, TestingChannels testing, Stuck stuck, SettlingOutbox outbox) {
        this.setting = setting;
        this.channels = channels;
        this.ways = new Connections("reminder-channels", "reminding.channel", deeds(testing), this::read);
        this.stuck = stuck;
        this.outbox = outbox;
        addClassName("reminders");
        stuckList.onPress(this::decide);
        stuckOnes.add(
                new H2(getTranslation("reminding.stuck")),
                new Paragraph(getTranslation("reminding.stuck.what")),
                stuckList);
        unfinishedList.onPress(this::settle);
        unfinished.add(
                new H2(getTranslation("outbox.stuck")),
                new Paragraph(getTranslation("outbox.stuck.what")),
                unfinishedList);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reminding.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new H1(getTranslation("reminding.title")), new Paragraph(getTranslation("reminding.what")), stuckOnes);
        add(unfinished, ways(), rules(), section("reminding.latest", latest));
        read();
    }

    private Section ways() {
        var add = new Button(
                getTranslation("reminding.channel.add"), press -> new ChannelForm(channels, this::read).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var section = section("reminding.channels", new Paragraph(getTranslation("reminding.channels.what")));
        section.add(ways, add);
        return section;
    }

    private Section rules() {
        var section = section("reminding.rules", rules);
        if (Window.requireTenant().isBureau()) {
            section.add(new Button(
                    getTranslation("reminding.rules.change"), press -> new SettingForm(setting, this::read).open()));
            section.add(forget);
        }
        return section;
    }

    private Section section(String key, Component content) {
        return new Section(new H2(getTranslation(key)), content);
    }

    private void read() {
        var isBureau = Window.requireTenant().isBureau();
        forget.setVisible(setting.own().isPresent());
        rules.show(ReminderMarkup.rules(setting.here(), isBureau));
        ways.show(ReminderMarkup.channels(channels.all()), "reminding.channels.none");
        latest.show(ReminderMarkup.latest(channels.latest()));
        var left = stuck.all();
        stuckOnes.setVisible(!left.isEmpty());
        stuckList.show(ReminderMarkup.stuck(left));
        var aside = outbox.all();
        unfinished.setVisible(!aside.isEmpty());
        unfinishedList.show(OutboxMarkup.of(aside));
    }

    private void forget() {
        new Ask(getTranslation("reminding.rules.forget"), getTranslation("reminding.rules.forget.what"))
                .answer(getTranslation("reminding.rules.forget"), () -> {
                    setting.forget();
                    read();
                });
    }

    private Connections.Deeds deeds(TestingChannels testing) {
        return new Connections.Deeds() {
            @Override
            public Sent test(UUID id) {
                return testing.send(id, Window.requireTenant());
            }

            @Override
            public void activate(UUID id, boolean active) {
                channels.activate(id, active);
            }

            @Override
            public void remove(UUID id) {
                channels.remove(id);
            }
        };
    }

    private void decide(String deed, String key) {
        var ids = key.split("_", 2);
        stuck.decide(UUID.fromString(ids[0]), UUID.fromString(ids[1]), deed.equals("AGAIN"));
        read();
    }

    private void settle(String deed, String key) {
        var ids = key.split("_", 2);
        outbox.decide(UUID.fromString(ids[0]), UUID.fromString(ids[1]), deed.equals("AGAIN"));
        read();
    }
}
