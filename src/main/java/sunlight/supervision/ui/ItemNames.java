package sunlight.supervision.ui;

import java.util.Map;
import sunlight.catalogue.ItemCode;
import sunlight.console.Window;
import sunlight.language.Text;

/** Items by code and name; by code alone where the catalogue has them no more. */
record ItemNames(Map<ItemCode, Text> titles) {

    String of(ItemCode item) {
        var title = titles.get(item);
        return title == null ? item.value() : item + " " + title.in(Window.language());
    }
}
