package sunlight.dashboard.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for the dashboard. */
@ApplicationScoped
class DashboardEntry implements MenuEntry {

    @Override
    public String key() {
        return "dashboard.title";
    }

    @Override
    public String path() {
        return "dashboard";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SUPERVISION;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.INSPECT);
    }
}
