package sunlight.console.people;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for who stands in for whom. */
@ApplicationScoped
class StandInsEntry implements MenuEntry {

    @Override
    public String key() {
        return "standIns.title";
    }

    @Override
    public String path() {
        return "stand-ins";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.APPROVE)
                || window.permissions().contains(Permission.MANAGE_PEOPLE);
    }
}
