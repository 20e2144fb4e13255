package sunlight.compliance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue.Group;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

/** How the schools below a bureau stand on a day, item by item. */
public record MatrixPage(List<Group> groups, List<CatalogueItem> items, List<Row> rows) {

    /**
     * One school; an item without a status does not apply to it, unless nothing has been worked out for it yet.
     *
     * @param judged false as long as nothing at all has been worked out for it
     * @param differing items of which something else is known now than was known on the day; none of today
     */
    public record Row(
            UUID id,
            String slug,
            Text name,
            @Nullable String district,
            Set<SchoolKind> kinds,
            Set<Flag> flags,
            boolean judged,
            Map<ItemCode, ComplianceStatus> statuses,
            Set<ItemCode> differing) {}
}
