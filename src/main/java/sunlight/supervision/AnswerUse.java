package sunlight.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import sunlight.files.FileUse;
import sunlight.tenancy.Rows;

/** Files that came with an answer to a notice. */
@ApplicationScoped
class AnswerUse implements FileUse {

    @Inject
    Rows rows;

    @Override
    public boolean uses(String sha256) {
        return !rows.column(
                        "select 1 from rectification_step where tenant_id = own_tenant()"
                                + " and position(?1 in evidence::text) > 0 limit 1",
                        sha256)
                .isEmpty();
    }
}
