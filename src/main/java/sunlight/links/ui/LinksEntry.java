package sunlight.links.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for links that lead nowhere. */
@ApplicationScoped
class LinksEntry implements MenuEntry {

    @Override
    public String key() {
        return "links.title";
    }

    @Override
    public String path() {
        return "links";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.WORK;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.DECLARE);
    }
}
