package sunlight.provisioning.ui;

import static java.util.stream.Collectors.toMap;
import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.Map;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.provisioning.KeepingUnits;
import sunlight.provisioning.KeptUnit;

/** The departments and subordinate units of a bureau 科室、直属单位, and which items of its catalogue each publishes. */
@Route(value = "units", layout = ConsoleLayout.class)
@CdiComponent
class UnitsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient KeepingUnits keeping;
    private transient List<KeptUnit> units = List.of();
    private transient UnitsMarkup words = new UnitsMarkup(Map.of());
    private final Pane list = new Pane("units");

    @Inject
    UnitsView(KeepingUnits keeping) {
        this.keeping = keeping;
        addClassName("notices");
        var add = new Button(say("units.add"), press -> form().ask(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        list.onPress(this::act);
        add(new H1(say("units.title")), new Paragraph(say("units.lead")), add, list);
    }

    @Override
    public String getPageTitle() {
        return say("units.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        words = new UnitsMarkup(keeping.items().stream()
                .collect(toMap(
                        item -> item.code().value(), item -> item.title().in(Window.language()), (one, other) -> one)));
        read();
    }

    private void read() {
        units = keeping.all();
        list.show(words.list(units));
    }

    private UnitForm form() {
        return new UnitForm(keeping, words, () -> done("units.applied"));
    }

    private void act(String deed, String slug) {
        units.stream()
                .filter(unit -> unit.entry().before().equals(slug))
                .findFirst()
                .ifPresent(unit -> act(deed, unit));
    }

    private void act(String deed, KeptUnit unit) {
        var entry = unit.entry();
        var name = entry.name().in(Window.language());
        switch (deed) {
            case "EDIT" -> form().ask(entry);
            case "CLOSE" -> new UnitCloseForm(keeping, words, units, () -> done("units.isClosed")).ask(unit);
            case "KEEP" ->
                new Ask(say("units.keep"), say("units.keep.what", name)).answer(say("units.keep"), () -> {
                    keeping.reopen(entry.before());
                    done("units.isKept");
                });
            default ->
                new Ask(say("units.reopen"), say("units.reopen.what", name, words.items(entry.items())))
                        .answer(say("units.reopen"), () -> {
                            keeping.reopen(entry.before());
                            done("units.isOpen");
                        });
        }
    }

    private void done(String key) {
        Notification.show(say(key), 4_000, Notification.Position.BOTTOM_START);
        read();
    }
}
