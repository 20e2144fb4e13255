package sunlight.assessment.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for the own results, of a school; and for results that a bureau's editor may disclose. */
@ApplicationScoped
class OwnAssessmentsEntry implements MenuEntry {

    @Override
    public String key() {
        return "assessed.title";
    }

    @Override
    public String path() {
        return AssessmentNavigation.OWN;
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SUPERVISION;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public boolean showsIn(Window window) {
        var tenant = window.tenant();
        return tenant != null && window.permissions().contains(Permission.READ_OWN);
    }
}
