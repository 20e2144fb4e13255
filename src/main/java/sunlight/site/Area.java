package sunlight.site;

import java.util.List;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;

/** Key area 重点领域: what people ask about most, such as admission or fees, with the items that answer. */
public record Area(String key, Text title, List<ItemCode> items) {}
