package sunlight.publication.importing;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/** Where a page of an old site is now, if what it became is public. */
@PublicReading
public class OldPages {

    @Inject
    Rows rows;

    @OpenToAll
    public Optional<UUID> find(Tenant tenant, OldAddress address) {
        return rows
                .<UUID>column(
                        "select disclosure_id from imported_page where tenant_id = ?1 and source_key = ?2",
                        tenant.id(),
                        address.key())
                .stream()
                .findFirst();
    }
}
