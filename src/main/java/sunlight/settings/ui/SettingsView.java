package sunlight.settings.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import sunlight.console.ConsoleLayout;
import sunlight.console.Pane;
import sunlight.settings.ChoosingSettings;
import sunlight.settings.SettingLine;

/** The settings 设置 of a bureau or a school: what each does, what it is now, and who has said so. */
@Route(value = SettingsView.PATH, layout = ConsoleLayout.class)
@CdiComponent
class SettingsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "settings";

    private static final long serialVersionUID = 1L;

    private final transient ChoosingSettings choosing;
    private transient List<SettingLine> lines = List.of();
    private final Pane list = new Pane("settings");

    @Inject
    SettingsView(ChoosingSettings choosing) {
        this.choosing = choosing;
        addClassName("notices");
        list.onPress((deed, name) -> change(name));
        add(new H1(say("settings.title")), new Paragraph(say("settings.lead")), list);
    }

    @Override
    public String getPageTitle() {
        return say("settings.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        lines = choosing.all();
        list.show(SettingsMarkup.of(lines, choosing.hosts(), choosing.columns()));
    }

    private void change(String name) {
        lines.stream()
                .filter(line -> line.setting().name().equals(name) && line.mayBeChanged())
                .findFirst()
                .ifPresent(line -> new SettingForm(line).ask(value -> {
                    choosing.choose(line.setting(), line.own(), value);
                    Notification.show(say("settings.done"), 4_000, Notification.Position.BOTTOM_START);
                    read();
                }));
    }
}
