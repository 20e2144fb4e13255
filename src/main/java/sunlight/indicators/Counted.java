package sunlight.indicators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;

/**
 * A column that was counted against a site.
 *
 * @param column its key in addresses
 * @param items what may be written for it
 * @param latest when something last came into it; nothing where nothing stands in it
 */
public record Counted(
        String column,
        Text title,
        List<ItemCode> items,
        @Nullable LocalDate latest,
        Why why) {

    public Counted {
        items = List.copyOf(items);
    }

    /** As what it counts. A column may count as several. */
    public enum Why {
        NEWS, // 动态、要闻类栏目，两周
        NOTICES, // 通知公告、政策文件类栏目，6个月
        OWN_RULE, // 应更新的栏目，按栏目自己的期限
        EMPTY // 空白栏目
    }
}
