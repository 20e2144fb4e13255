package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for the publication log. */
@ApplicationScoped
class LogMenuEntry implements MenuEntry {

    @Override
    public String key() {
        return "log.title";
    }

    @Override
    public String path() {
        return "log";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SUPERVISION;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.INSPECT);
    }
}
