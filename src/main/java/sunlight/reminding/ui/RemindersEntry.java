package sunlight.reminding.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for how reminders go out. */
@ApplicationScoped
class RemindersEntry implements MenuEntry {

    @Override
    public String key() {
        return "reminding.title";
    }

    @Override
    public String path() {
        return "reminders";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 76;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.MANAGE_REMINDERS);
    }
}
