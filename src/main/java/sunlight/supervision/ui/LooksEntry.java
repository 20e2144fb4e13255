package sunlight.supervision.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for who looked. */
@ApplicationScoped
class LooksEntry implements MenuEntry {

    @Override
    public String key() {
        return "looks.title";
    }

    @Override
    public String path() {
        return "looks";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SUPERVISION;
    }

    @Override
    public int order() {
        return 19;
    }

    @Override
    public boolean showsIn(Window window) {
        var tenant = window.tenant();
        return tenant != null && !tenant.isBureau() && window.permissions().contains(Permission.READ_OWN);
    }
}
