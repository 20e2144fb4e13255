package sunlight.reminding.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.reminding.Inbox;

/** The menu's line for messages, with how many are new. */
@ApplicationScoped
class InboxEntry implements MenuEntry {

    @Inject
    Inbox inbox;

    @Override
    public String key() {
        return "inbox.title";
    }

    @Override
    public String path() {
        return "inbox";
    }

    @Override
    public MenuGroup group() {
        return Window.requireTenant().isBureau() ? MenuGroup.SUPERVISION : MenuGroup.WORK;
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.READ_OWN);
    }

    @Override
    public int news() {
        return inbox.unseen();
    }
}
