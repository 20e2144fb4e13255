package sunlight.audit.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import sunlight.audit.Asked;
import sunlight.audit.Trail;
import sunlight.console.ConsoleLayout;
import sunlight.console.DateField;
import sunlight.console.Pane;
import sunlight.tenancy.Directory;

/** Who did what and when in the own tenant, with what it was before and after; by person, kind and day. */
@Route(value = "trail", layout = ConsoleLayout.class)
@CdiComponent
class TrailView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Trail trail;
    private final transient Directory directory;
    private final ComboBox<Trail.Who> person = new ComboBox<>(say("audit.person"));
    private final ComboBox<String> kind = new ComboBox<>(say("audit.kind"));
    private final DateField from = new DateField(say("audit.from"));
    private final DateField until = new DateField(say("audit.until"));
    private final Paragraph told = new Paragraph();
    private final Pane list = new Pane("trail-list");

    @Inject
    TrailView(Trail trail, Directory directory) {
        this.trail = trail;
        this.directory = directory;
        addClassName("trail");
        told.addClassName("next");
        told.getElement().setAttribute("role", "status");
        person.setItemLabelGenerator(who -> TrailMarkup.name(who.name()));
        kind.setItemLabelGenerator(each -> say("audit.kind." + each));
        person.setClearButtonVisible(true);
        kind.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        person.addValueChangeListener(change -> show(0));
        kind.addValueChangeListener(change -> show(0));
        from.addValueChangeListener(change -> show(0));
        until.addValueChangeListener(change -> show(0));
        list.onPress((deed, part) -> show(part.matches("[0-9]{1,6}") ? Integer.parseInt(part) : 0));
        var filter = new Div(person, kind, from, until);
        filter.addClassName("filter");
        add(new H1(say("audit.title")), new Paragraph(say("audit.what")), filter, told, list);
    }

    @Override
    public String getPageTitle() {
        return say("audit.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var choices = trail.choices();
        person.setItems(choices.people());
        kind.setItems(choices.kinds());
        show(0);
    }

    private void show(int wanted) {
        var asked = new Asked(
                Optional.ofNullable(person.getValue()).map(Trail.Who::subject).orElse(""),
                Optional.ofNullable(kind.getValue()).orElse(""),
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(until.getValue()));
        var part = trail.read(asked, wanted);
        told.setText(say("audit.told", part.all()));
        list.show(TrailMarkup.of(part, wanted, directory));
    }
}
