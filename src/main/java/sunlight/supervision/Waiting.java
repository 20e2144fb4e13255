package sunlight.supervision;

import java.time.LocalDate;
import java.util.Optional;

/** For whom a notice waits, and whether too long. Derived from stage and day, never stored; each looks different. */
public enum Waiting {
    OVERDUE, // 超期未改
    ON_BUREAU, // 待本局办理
    EXTENDED, // 已延期
    ON_ADDRESSEE, // 整改中
    OVER; // 已办结

    static Waiting of(NoticeStage stage, Optional<Due> due, LocalDate today) {
        if (stage.isOver()) {
            return OVER;
        }
        if (stage.waitsForBureau()) {
            return ON_BUREAU;
        }
        if (due.filter(last -> last.on().isBefore(today)).isPresent()) {
            return OVERDUE;
        }
        return due.filter(Due::extended).isPresent() ? EXTENDED : ON_ADDRESSEE;
    }
}
