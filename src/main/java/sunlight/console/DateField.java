package sunlight.console;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import sunlight.problem.RuleBroken;

/** A date, picked or typed, in the words of the window's language. */
public class DateField extends DatePicker {

    private static final long serialVersionUID = 1L;

    public DateField(String label) {
        super(label);
        var words = new DatePickerI18n();
        words.setMonthNames(words("date.month.", 12));
        words.setWeekdays(words("date.weekday.", 7));
        words.setWeekdaysShort(words("date.weekdayShort.", 7));
        words.setFirstDayOfWeek(1);
        words.setToday(getTranslation("date.today"));
        words.setCancel(getTranslation("console.cancel"));
        words.setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd");
        words.setBadInputErrorMessage(getTranslation("date.bad"));
        setI18n(words);
        setPlaceholder(getTranslation("date.form"));
        // Typed dates are the rule; a calendar that opens by itself would lie over what comes next.
        setAutoOpen(false);
    }

    public DateField(String label, LocalDate value) {
        this(label);
        setValue(value);
    }

    /** What was picked or typed; nothing is done without it. */
    public LocalDate given() {
        return getOptionalValue().orElseThrow(() -> RuleBroken.of(NamedFields.nameOf(this), "declare.dateMissing"));
    }

    private List<String> words(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> getTranslation(prefix + number))
                .toList();
    }
}
