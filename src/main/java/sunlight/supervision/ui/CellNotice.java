package sunlight.supervision.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.ui.CellDeed;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.supervision.Finding;

/** Begins a reminder or a notice from a cell of the matrix. */
@ApplicationScoped
class CellNotice implements CellDeed {

    @Override
    public String key() {
        return "notice.begin";
    }

    @Override
    public boolean fits(ComplianceStatus status) {
        return Window.may(Permission.SUPERVISE) && Finding.canBeDoubted(status);
    }

    @Override
    public void start(String slug, ItemCode item) {
        SupervisionNavigation.toCompose(slug + "/" + item);
    }
}
