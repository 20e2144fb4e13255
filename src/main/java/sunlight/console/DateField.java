package sunlight.console;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
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
        words.setDateFormats("yyyy-MM-dd", "yyyy年M月d日", "yyyy 年 M 月 d 日", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd");
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

    /** Says at once of a day that is still to come what is wrong with it. The day is asked each time: a window stays open over night. */
    public void refuseFuture(Supplier<LocalDate> today, String why) {
        addValueChangeListener(change -> {
            var isFuture = change.getValue() != null && change.getValue().isAfter(today.get());
            setErrorMessage(isFuture ? why : "");
            if (isFuture) {
                setInvalid(true);
            }
        });
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
