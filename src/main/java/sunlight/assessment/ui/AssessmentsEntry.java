package sunlight.assessment.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for assessments, of a bureau. */
@ApplicationScoped
class AssessmentsEntry implements MenuEntry {

    @Override
    public String key() {
        return "assessments.title";
    }

    @Override
    public String path() {
        return AssessmentNavigation.ASSESSMENTS;
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
        return window.permissions().contains(Permission.SUPERVISE);
    }
}
