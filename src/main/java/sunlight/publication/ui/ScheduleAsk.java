package sunlight.publication.ui;

import static sunlight.console.NamedFields.named;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import sunlight.console.DateField;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Time;

/** On which day and at which time, in China, something is to be published. */
class ScheduleAsk extends Div {

    private static final long serialVersionUID = 1L;

    private final DateField day;
    private final TimePicker time = new TimePicker(getTranslation("schedule.time"));

    ScheduleAsk(LocalDate proposed) {
        day = new DateField(getTranslation("schedule.day"), proposed);
        day.setRequiredIndicatorVisible(true);
        time.setLocale(Locale.CHINA);
        time.setStep(Duration.ofMinutes(30));
        time.setValue(LocalTime.of(8, 0));
        time.setRequiredIndicatorVisible(true);
        addClassName("schedule-ask");
        add(named("at", day), time);
    }

    Instant at() {
        if (day.getValue() == null || time.getValue() == null) {
            throw RuleBroken.of("at", "schedule.missing");
        }
        return day.getValue().atTime(time.getValue()).atZone(Time.ZONE).toInstant();
    }
}
