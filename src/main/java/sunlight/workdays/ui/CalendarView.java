package sunlight.workdays.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import sunlight.catalogue.Anchor;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.DateField;
import sunlight.console.Pane;
import sunlight.language.Text;
import sunlight.problem.RuleBroken;
import sunlight.workdays.KeepingCalendar;
import sunlight.workdays.KeepingHolidays;
import sunlight.workdays.MovedDates;

/** Terms and anchor dates of the bureau's schools, and which years' holidays are announced. */
@Route(value = "calendar", layout = ConsoleLayout.class)
@CdiComponent
class CalendarView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient KeepingCalendar keeping;
    private final Pane terms = new Pane("terms");
    private final Pane anchors = new Pane("anchors");
    private final HolidaysPanel holidays;

    @Inject
    CalendarView(KeepingCalendar keeping, KeepingHolidays entering, MovedDates moved, Clock clock) {
        this.keeping = keeping;
        this.holidays = new HolidaysPanel(keeping, entering, moved, clock);
        addClassName("dates");
        terms.onPress((deed, id) -> remove(id, keeping::removeTerm));
        anchors.onPress((deed, id) -> remove(id, keeping::removeAnchor));
        add(new H1(getTranslation("workdays.title")));
        add(new H2(getTranslation("workdays.terms")), new Paragraph(getTranslation("workdays.terms.what")), terms);
        add(new Button(getTranslation("workdays.addTerm"), press -> addTerm()));
        add(new H2(getTranslation("workdays.anchors")), new Paragraph(getTranslation("workdays.anchors.what")));
        add(anchors, new Button(getTranslation("workdays.addAnchor"), press -> addAnchor()));
        add(holidays);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workdays.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        terms.show(DatesTable.terms(keeping.terms()));
        anchors.show(DatesTable.anchors(keeping.anchors()));
        holidays.read();
    }

    private void addTerm() {
        var name = new TextField(getTranslation("workdays.term.name"));
        name.setPlaceholder(getTranslation("workdays.term.example"));
        var english = new TextField(getTranslation("workdays.term.english"));
        name.setWidthFull();
        english.setWidthFull();
        name.setAutofocus(true);
        var from = new DateField(getTranslation("workdays.term.from"));
        var to = new DateField(getTranslation("workdays.term.to"));
        new Ask(getTranslation("workdays.addTerm"), getTranslation("workdays.recount"))
                .with(name, english, from, to)
                .answer(getTranslation("workdays.add"), () -> {
                    keeping.addTerm(
                            new Text(name.getValue().strip(), english.getValue().strip()), day(from), day(to));
                    read();
                });
    }

    private void addAnchor() {
        var anchor = new Select<Anchor>();
        anchor.setLabel(getTranslation("workdays.anchor.which"));
        anchor.setItems(Anchor.values());
        anchor.setItemLabelGenerator(each -> getTranslation("Anchor." + each.name()));
        anchor.setValue(Anchor.REGISTRATION);
        var on = new DateField(getTranslation("workdays.anchor.on"));
        new Ask(getTranslation("workdays.addAnchor"), getTranslation("workdays.recount"))
                .with(anchor, on)
                .answer(getTranslation("workdays.add"), () -> {
                    keeping.addAnchor(anchor.getValue(), day(on));
                    read();
                });
    }

    private static LocalDate day(DateField field) {
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> RuleBroken.of("date", "workdays.dateMissing"));
    }

    private void remove(String id, Consumer<UUID> from) {
        new Ask(getTranslation("workdays.remove"), getTranslation("workdays.remove.what"))
                .answer(getTranslation("workdays.remove"), () -> {
                    from.accept(UUID.fromString(id));
                    read();
                });
    }
}
