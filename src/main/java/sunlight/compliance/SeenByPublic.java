package sunlight.compliance;

import java.util.Optional;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.Tenant;

/** Shows what the public sees, as the page that is sent to a reader at this moment. The public site answers. */
public interface SeenByPublic {

    /** The page of an item. */
    Optional<String> item(Tenant tenant, ItemCode item);

    /** The page of a disclosure that can be read. */
    Optional<String> disclosure(Tenant tenant, UUID disclosure);
}
