package sunlight.compliance.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for what is due. */
@ApplicationScoped
class DueEntry implements MenuEntry {

    @Override
    public String key() {
        return "due.title";
    }

    @Override
    public String path() {
        return "due";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.WORK;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.READ_OWN);
    }
}
