package sunlight.reminding;

import java.time.LocalDate;
import sunlight.language.Text;

/**
 * Something that has to be done by a day.
 *
 * @param key names it among all duties of its tenant
 * @param dueOn the last day on which it is in time; for what has none, the day since which something is wrong
 * @param path of the view of the console where it is done, below the tenant
 */
record Duty(String key, Kind kind, LocalDate dueOn, Text name, String path) {

    /** What is to be done; says how it is told of. */
    enum Kind {
        PUBLISH, // 应公开
        RENEW, // 应更新
        COMPLETE, // 应补齐要素
        TAKE_DOWN, // 公示期满应撤下
        ANSWER, // 应答复整改通知
        DECIDE // 应决定隐去请求
    }
}
