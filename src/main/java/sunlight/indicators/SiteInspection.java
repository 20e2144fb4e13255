package sunlight.indicators;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sunlight.language.Message;

/** A site on a day under each indicator. A pure function: the same record and day give the same verdicts. */
public final class SiteInspection {

    private static final int DAYS_AHEAD = 7;

    private SiteInspection() {}

    /** What will be is told on the supposition that nothing happens until then. */
    public static List<IndicatorVerdict> of(SiteRecord record, LocalDate day) {
        return Stream.of(Indicator.values())
                .map(indicator -> of(indicator, record, day))
                .toList();
    }

    private static IndicatorVerdict of(Indicator indicator, SiteRecord record, LocalDate day) {
        var now = indicator.on(record, day);
        if (now.isVeto()) {
            return verdict(indicator, IndicatorState.VETO, record, now);
        }
        var next = firstVeto(indicator, record, day);
        if (next.isPresent()) {
            var from = next.get();
            var then = indicator.on(record, from);
            var reason = Message.of("indicators.soon", (int) ChronoUnit.DAYS.between(day, from), from, then.reason());
            return new IndicatorVerdict(indicator, IndicatorState.SOON, from, reason, ground(record), then.counted());
        }
        return isTooNew(indicator, record, day)
                ? verdict(
                        indicator,
                        IndicatorState.NEW,
                        record,
                        new Ruling(
                                false,
                                Message.of(
                                        "indicators.new",
                                        record.openedOn(),
                                        record.openedOn().plusDays(SiteRecord.TWO_WEEKS + 1L))))
                : verdict(indicator, IndicatorState.MET, record, now);
    }

    private static Optional<LocalDate> firstVeto(Indicator indicator, SiteRecord record, LocalDate day) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(DAYS_AHEAD + 1L))
                .filter(each -> indicator.on(record, each).isVeto())
                .findFirst();
    }

    /** What is there already was looked at; only a silence cannot be judged yet. */
    private static boolean isTooNew(Indicator indicator, SiteRecord record, LocalDate day) {
        return record.isNewOn(day)
                && switch (indicator) {
                    case HOME_PAGE -> record.homeUpdatedOn() == null;
                    case COLUMNS -> record.columns().stream().anyMatch(ColumnRecord::isEmpty);
                    case REPLIES -> false;
                };
    }

    private static IndicatorVerdict verdict(
            Indicator indicator, IndicatorState state, SiteRecord record, Ruling ruling) {
        return new IndicatorVerdict(indicator, state, null, ruling.reason(), ground(record), ruling.counted());
    }

    private static Message ground(SiteRecord record) {
        return Message.of("indicators.ground." + (record.school() ? "school" : "bureau"));
    }
}
