package sunlight.site.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for the crest. */
@ApplicationScoped
class CrestEntry implements MenuEntry {

    @Override
    public String key() {
        return "crest.title";
    }

    @Override
    public String path() {
        return "crest";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 78;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.MANAGE_SITE);
    }
}
