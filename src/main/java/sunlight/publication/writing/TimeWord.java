package sunlight.publication.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time in a text.
 *
 * @param endsOn the last day that it is about; none where the text does not name the year
 */
public record TimeWord(
        Kind kind,
        int start,
        int end,
        String text,
        @Nullable LocalDate endsOn) {

    /** What is said of the time. */
    public enum Kind {
        SCHOOL_YEAR, // 2025—2026学年
        TERM, // 2025年秋季, 第一学期
        COHORT, // 2025届, 2025级
        DAY,
        MONTH,
        YEAR,
        DAY_OF_YEAR, // 9月1日, of which year nobody says
        WEEKDAY, // （星期三）
        RELATIVE // 今年, 本学期
    }

    /** Whether somebody who takes the text over has to look at it: it is over, or it means another time by now. */
    boolean isOutdated(LocalDate today) {
        return endsOn == null || endsOn.isBefore(today);
    }
}
