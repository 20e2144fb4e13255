package sunlight.compliance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Optional;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.Reading;
import sunlight.console.DateField;
import sunlight.console.Markup;
import sunlight.console.Pane;

/** The day that the matrix is of 看某一天, and whose knowledge counts; says plainly that it is not today. */
class DayPick extends Div {

    private static final long serialVersionUID = 1L;

    private final DateField day = new DateField(getTranslation("matrix.day"));
    private final RadioButtonGroup<Reading> reading = new RadioButtonGroup<>();
    private final Button today = new Button(getTranslation("matrix.day.back"));
    private final Pane banner = new Pane("day-banner");
    private boolean filling;

    DayPick(Runnable changed) {
        addClassName("day-pick");
        Runnable unlessFilling = () -> {
            if (!filling) {
                changed.run();
            }
        };
        day.setClearButtonVisible(true);
        day.addValueChangeListener(change -> unlessFilling.run());
        reading.setLabel(getTranslation("matrix.reading"));
        reading.setItems(Reading.values());
        reading.setItemLabelGenerator(each -> getTranslation("Reading." + each.name()));
        reading.addValueChangeListener(change -> unlessFilling.run());
        today.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        today.addClickListener(press -> day.clear());
        banner.getElement().setAttribute("role", "status");
        add(day, reading, today);
    }

    /** @param now today, of which there is only one reading */
    void show(MatrixQuery query, LocalDate now) {
        filling = true;
        try {
            day.setValue(query.day().orElse(null));
            reading.setValue(query.reading());
        } finally {
            filling = false;
        }
        var other = query.day().filter(each -> !each.equals(now));
        reading.setVisible(other.filter(each -> each.isBefore(now)).isPresent());
        today.setVisible(query.day().isPresent());
    }

    MatrixQuery applied(MatrixQuery before) {
        return Optional.ofNullable(day.getValue())
                .map(chosen -> before.with(Part.DAY, chosen)
                        .with(Part.KNOWN, reading.getValue() == Reading.NOW ? Reading.NOW.name() : ""))
                .orElseGet(() -> before.without(Part.DAY).without(Part.KNOWN).without(Part.MOVED));
    }

    /** Stands apart, over the whole width. */
    Pane banner() {
        return banner;
    }

    void say(Markup markup) {
        banner.show(markup);
        banner.setVisible(!markup.equals(Markup.NONE));
    }

    /** What the banner's buttons do. */
    void onPress(Runnable toggle) {
        banner.onPress((deed, key) -> toggle.run());
    }
}
