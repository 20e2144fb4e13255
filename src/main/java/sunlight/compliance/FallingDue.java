package sunlight.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

    /** @param today what was done before it is no longer due */
    Map<UUID, Set<ItemCode>> within(DueWindow window, LocalDate today) {
        return rows
                .of(
                        "select distinct tenant_id, item_code from compliance_interval where known_until is null"
                                + " and status = 'DUE_SOON' and due_on between ?1 and ?2"
                                + " and (until_on is null or until_on > ?3)",
                        window.from(),
                        window.until(),
                        today)
                .stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> new ItemCode((String) row[1]), toSet())));
    }
}
