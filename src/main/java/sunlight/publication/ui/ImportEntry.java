package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for bringing an old site over. */
@ApplicationScoped
class ImportEntry implements MenuEntry {

    @Override
    public String key() {
        return "importing.title";
    }

    @Override
    public String path() {
        return "import";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 74;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.DRAFT);
    }
}
