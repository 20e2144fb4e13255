package sunlight.indicators;

import java.time.LocalDate;
import sunlight.language.Message;

/** 首页不更新: two weeks without an update on the home page. */
final class HomePageRule {

    private HomePageRule() {}

    static Ruling on(SiteRecord record, LocalDate day) {
        var updated = record.homeUpdatedOn();
        var until = record.freshUntil(record.since(updated), SiteRecord.TWO_WEEKS, true);
        var kind = record.school() ? "school" : "bureau";
        var late = day.isAfter(until);
        if (updated == null) {
            return new Ruling(
                    late,
                    Message.of("indicators.home." + (late ? "neverLate." : "never.") + kind, record.openedOn(), day));
        }
        return new Ruling(late, Message.of("indicators.home." + (late ? "late." : "met.") + kind, updated, day));
    }
}
