package sunlight.console.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.tenancy.Tenant;

/** The menu's line for responsible supervisors. */
@ApplicationScoped
class SupervisorsEntry implements MenuEntry {

    @Override
    public String key() {
        return "assigned.title";
    }

    @Override
    public String path() {
        return "supervisors";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 82;
    }

    @Override
    public boolean showsIn(Window window) {
        @Nullable Tenant tenant = window.tenant();
        return tenant != null && tenant.isBureau() && window.permissions().contains(Permission.MANAGE_PEOPLE);
    }
}
