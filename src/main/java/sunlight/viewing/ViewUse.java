package sunlight.viewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import sunlight.files.FileUse;
import sunlight.tenancy.Rows;

/** Leaves and pictures of views. */
@ApplicationScoped
class ViewUse implements FileUse {

    @Inject
    Rows rows;

    @Override
    public boolean uses(String sha256) {
        return !rows.column(
                        "select 1 from file_view_part where tenant_id = own_tenant() and sha256 = ?1 limit 1", sha256)
                .isEmpty();
    }
}
