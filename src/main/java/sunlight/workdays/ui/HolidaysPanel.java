package sunlight.workdays.ui;

import static sunlight.console.NamedFields.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.console.Ask;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.workdays.HolidayNotice;
import sunlight.workdays.KeepingCalendar;
import sunlight.workdays.KeepingHolidays;
import sunlight.workdays.MovedDates;

/** The years whose holidays are known, and what the bureau has entered of them. */
final class HolidaysPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient KeepingCalendar keeping;
    private final transient KeepingHolidays holidays;
    private final transient MovedDates moved;
    private final transient Clock clock;
    private transient List<HolidayNotice> own = List.of();
    private final Pane years = new Pane("years");
    private final Pane entered = new Pane("entered");
    private final Pane dates = new Pane("moved");

    HolidaysPanel(KeepingCalendar keeping, KeepingHolidays holidays, MovedDates moved, Clock clock) {
        this.keeping = keeping;
        this.holidays = holidays;
        this.moved = moved;
        this.clock = clock;
        entered.onPress(this::press);
        add(new H2(getTranslation("workdays.holidays")), new Paragraph(getTranslation("holidays.what")), years);
        add(new Button(getTranslation("holidays.enter"), press -> enter(HolidayEntry.empty(today()))), entered, dates);
    }

    void read() {
        own = holidays.own();
        years.show(HolidaysMarkup.years(keeping.publishedYears(), holidays.entered(), today().getYear()));
        entered.show(HolidaysMarkup.own(own));
        dates.show(Markup.NONE);
    }

    private void press(String deed, String id) {
        own.stream()
                .filter(notice -> notice.id().equals(UUID.fromString(id)))
                .findFirst()
                .ifPresent(notice -> act(deed, notice));
    }

    private void act(String deed, HolidayNotice notice) {
        switch (deed) {
            case "MOVED" -> dates.show(HolidaysMarkup.moved(notice.year(), moved.since(notice.enteredAt())));
            case "MEND" -> enter(HolidayEntry.of(notice, today()));
            case "BACK" ->
                new Ask(
                                getTranslation("holidays.back"),
                                getTranslation("holidays.back.what", String.valueOf(notice.year())))
                        .reason(getTranslation("holidays.reason"), getTranslation("holidays.back"), reason -> {
                            holidays.takeBack(notice.year(), reason);
                            read();
                        });
            default -> {}
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void enter(HolidayEntry entry) {
        var year = new Select<Integer>();
        year.setLabel(getTranslation("holidays.ofYear"));
        year.setItems(entry.years());
        year.setItemLabelGenerator(String::valueOf);
        year.setValue(entry.year());
        var source = new TextField(getTranslation("holidays.from"));
        source.setPlaceholder(getTranslation("holidays.from.example"));
        source.setWidthFull();
        source.setValue(entry.source());
        var text = wordingField(entry.wording());
        var understood = new Pane("understood");
        Runnable show = () -> understood.show(
                text.isEmpty()
                        ? Markup.NONE
                        : HolidaysMarkup.understood(holidays.understand(year.getValue(), text.getValue())));
        text.addValueChangeListener(change -> show.run());
        year.addValueChangeListener(change -> show.run());
        show.run();
        new Ask(getTranslation("holidays.enter"), getTranslation("holidays.enter.what"))
                .with(named("year", year), named("source", source), named("wording", text), understood)
                .answer(getTranslation("holidays.save"), () -> {
                    holidays.enter(year.getValue(), source.getValue(), text.getValue());
                    read();
                });
    }

    private TextArea wordingField(String wording) {
        var text = new TextArea(getTranslation("holidays.text"));
        text.setHelperText(getTranslation("holidays.text.what"));
        text.setPlaceholder(getTranslation("holidays.text.example"));
        text.setWidthFull();
        text.setMinRows(8);
        text.setValue(wording);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        return text;
    }
}
