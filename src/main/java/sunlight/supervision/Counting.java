package sunlight.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import sunlight.calendar.WorkingDays;
import sunlight.workdays.Calendars;

/** Counts the working days that an answer may take, and by how many it is late. */
@ApplicationScoped
class Counting {

    @Inject
    Calendars calendars;

    Due from(LocalDate day, int workingDays) {
        NoticeText.requireDays(workingDays);
        return Due.counted(calendars.workingDays(day).deadline(day, workingDays));
    }

    WorkingDays since(LocalDate day) {
        return calendars.workingDays(day);
    }
}
