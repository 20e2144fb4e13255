package sunlight.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.Rows;

/** What falls due in some days if nothing is done until then; the scope decides whose can be read. */
@ApplicationScoped
class FallingDue {

    @Inject
    Rows rows;

    /** What is done before its day, or not owed on it any more, does not fall due. */
    Map<UUID, Set<ItemCode>> within(DueWindow window) {
        return rows
                .of(
                        "select distinct tenant_id, item_code from compliance_interval where known_until is null"
                                + " and status = 'DUE_SOON' and due_on between ?1 and ?2"
                                + " and (until_on is null or until_on > due_on)",
                        window.from(),
                        window.until())
                .stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> new ItemCode((String) row[1]), toSet())));
    }
}
