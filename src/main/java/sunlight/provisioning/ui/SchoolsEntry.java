package sunlight.provisioning.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for the schools of a bureau. */
@ApplicationScoped
class SchoolsEntry implements MenuEntry {

    @Override
    public String key() {
        return "schools.title";
    }

    @Override
    public String path() {
        return "schools";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.MANAGE_SCHOOLS);
    }
}
