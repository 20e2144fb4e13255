package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for what hangs on the notice board. */
@ApplicationScoped
class PostingsEntry implements MenuEntry {

    @Override
    public String key() {
        return "posting.title";
    }

    @Override
    public String path() {
        return "postings";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.WORK;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.READ_OWN);
    }
}
