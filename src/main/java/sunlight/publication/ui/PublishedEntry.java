package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for what is public. */
@ApplicationScoped
class PublishedEntry implements MenuEntry {

    @Override
    public String key() {
        return "published.title";
    }

    @Override
    public String path() {
        return "published";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.WORK;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.READ_OWN);
    }
}
