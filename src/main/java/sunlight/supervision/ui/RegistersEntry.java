package sunlight.supervision.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for the registers of complaints and training. */
@ApplicationScoped
class RegistersEntry implements MenuEntry {

    @Override
    public String key() {
        return "registers.title";
    }

    @Override
    public String path() {
        return "registers";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SUPERVISION;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.KEEP_REGISTERS);
    }
}
