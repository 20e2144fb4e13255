package sunlight.provisioning.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for the catalogue. */
@ApplicationScoped
class CatalogueEntry implements MenuEntry {

    @Override
    public String key() {
        return "catalogues.title";
    }

    @Override
    public String path() {
        return "catalogue";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 69;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.MANAGE_CATALOGUE);
    }
}
