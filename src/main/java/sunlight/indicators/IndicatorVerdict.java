package sunlight.indicators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;

/**
 * What an indicator says of a site on a day.
 *
 * @param from the day from which it is going to be a veto, where it is one soon
 * @param reason one sentence with the dates, and the columns or messages that were counted
 * @param ground the document that sets the threshold, and why it counts here
 * @param counted columns that count against the site, of a veto that comes soon as they will count then
 */
public record IndicatorVerdict(
        Indicator indicator,
        IndicatorState state,
        @Nullable LocalDate from,
        Message reason,
        Message ground,
        List<Counted> counted) {

    public IndicatorVerdict {
        counted = List.copyOf(counted);
    }
}
