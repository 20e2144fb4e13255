package sunlight.compliance.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for what need not be disclosed for a while. */
@ApplicationScoped
class WaiversEntry implements MenuEntry {

    @Override
    public String key() {
        return "waiver.title";
    }

    @Override
    public String path() {
        return "waivers";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SUPERVISION;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.INSPECT);
    }
}
