package sunlight.supervision.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for inspections. */
@ApplicationScoped
class InspectionsEntry implements MenuEntry {

    @Override
    public String key() {
        return "inspections.title";
    }

    @Override
    public String path() {
        return SupervisionNavigation.INSPECTIONS;
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SUPERVISION;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.SUPERVISE);
    }
}
