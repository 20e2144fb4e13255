package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for what a bureau sees of its schools' privacy gate. */
@ApplicationScoped
class OversightEntry implements MenuEntry {

    @Override
    public String key() {
        return "oversight.title";
    }

    @Override
    public String path() {
        return "privacy";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SUPERVISION;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.INSPECT);
    }
}
