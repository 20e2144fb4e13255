package sunlight.indicators;

import java.time.LocalDate;
import java.util.function.BiFunction;

/** An indicator whose breach alone fails a site 单项否决. */
public enum Indicator {
    HOME_PAGE(HomePageRule::on), // 首页不更新
    COLUMNS(ColumnsRule::on), // 栏目不更新
    REPLIES(RepliesRule::on); // 互动回应差

    private final BiFunction<SiteRecord, LocalDate, Ruling> rule;

    Indicator(BiFunction<SiteRecord, LocalDate, Ruling> rule) {
        this.rule = rule;
    }

    Ruling on(SiteRecord record, LocalDate day) {
        return rule.apply(record, day);
    }
}
