package sunlight.publication.importing;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/** Where a page or a file of an old site is now, if what it became is public. */
@PublicReading
public class OldPages {

    @Inject
    Rows rows;

    /** @param file where it was a file that everybody may have as it is */
    public record Place(UUID disclosure, @Nullable UUID file) {}

    @OpenToAll
    public Optional<Place> find(Tenant tenant, OldAddress address) {
        return rows
                .of(
                        "select p.disclosure_id, a.id from imported_page p left join attachment a on a.tenant_id = p.tenant_id"
                                + " and a.id = p.attachment_id where p.tenant_id = ?1 and p.source_key = ?2",
                        tenant.id(),
                        address.key())
                .stream()
                .map(row -> new Place((UUID) row[0], (UUID) row[1]))
                .findFirst();
    }
}
