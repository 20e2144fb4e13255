package sunlight.forwarding;

import java.util.List;
import sunlight.catalogue.ItemCode;
import sunlight.site.SitePlan;

/**
 * What a portal is to have: what is published against some items, or stands in some columns of whoever publishes it; where
 * neither is named, everything.
 *
 * @param items codes of items, or how codes begin
 * @param columns keys of columns
 */
public record Wish(List<String> items, List<String> columns) {

    public Wish {
        items = List.copyOf(items);
        columns = List.copyOf(columns);
    }

    public boolean isForAll() {
        return items.isEmpty() && columns.isEmpty();
    }

    /** @param plan how the site of the publisher is arranged */
    boolean wants(ItemCode item, SitePlan plan) {
        return isForAll()
                || items.stream().anyMatch(item.value()::startsWith)
                || plan.columnsOf(item).stream().anyMatch(column -> columns.contains(column.key()));
    }
}
