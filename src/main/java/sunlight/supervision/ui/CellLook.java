package sunlight.supervision.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.ui.CellDeed;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.supervision.looking.LookingIn;

/** Looks, from a cell of the matrix, at what the school is still working on. */
@ApplicationScoped
class CellLook implements CellDeed {

    @Inject
    LookingIn looking;

    @Override
    public String key() {
        return "look.begin";
    }

    @Override
    public boolean fits(ComplianceStatus status) {
        return Window.may(Permission.INSPECT) && status != ComplianceStatus.NOT_APPLICABLE;
    }

    @Override
    public void start(String slug, ItemCode item) {
        new LookDialog(looking, slug, item).open();
    }
}
