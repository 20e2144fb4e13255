package sunlight.provisioning.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for the departments and subordinate units of a bureau. */
@ApplicationScoped
class UnitsEntry implements MenuEntry {

    @Override
    public String key() {
        return "units.title";
    }

    @Override
    public String path() {
        return "units";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 67;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.MANAGE_SCHOOLS);
    }
}
