package sunlight.console.people;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for people. */
@ApplicationScoped
class PeopleEntry implements MenuEntry {

    @Override
    public String key() {
        return "people.title";
    }

    @Override
    public String path() {
        return "people";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.MANAGE_PEOPLE);
    }
}
