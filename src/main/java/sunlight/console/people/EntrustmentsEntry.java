package sunlight.console.people;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for entrusted reviews. */
@ApplicationScoped
class EntrustmentsEntry implements MenuEntry {

    @Override
    public String key() {
        return "entrustment.title";
    }

    @Override
    public String path() {
        return "entrustments";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 81;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.ENTRUST);
    }
}
