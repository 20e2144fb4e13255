package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for what the public asks to have hidden. */
@ApplicationScoped
class RequestsEntry implements MenuEntry {

    @Override
    public String key() {
        return "requests.title";
    }

    @Override
    public String path() {
        return "requests";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.WORK;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.READ_OWN);
    }
}
