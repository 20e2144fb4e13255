package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import sunlight.files.FileUse;
import sunlight.tenancy.Rows;

/** Files of texts, also those that were taken off one, and photos of what was posted. */
@ApplicationScoped
class AttachedUse implements FileUse {

    @Inject
    Rows rows;

    @Override
    public boolean uses(String sha256) {
        return !rows.column("""
                        select 1 from attachment where tenant_id = own_tenant() and sha256 = ?1
                        union all select 1 from posting where tenant_id = own_tenant() and photo_sha256 = ?1 limit 1
                        """, sha256).isEmpty();
    }
}
