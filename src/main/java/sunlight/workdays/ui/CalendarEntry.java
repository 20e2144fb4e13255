package sunlight.workdays.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for the calendar. */
@ApplicationScoped
class CalendarEntry implements MenuEntry {

    @Override
    public String key() {
        return "workdays.title";
    }

    @Override
    public String path() {
        return "calendar";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.MANAGE_CALENDAR);
    }
}
