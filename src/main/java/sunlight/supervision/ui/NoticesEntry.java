package sunlight.supervision.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for rectification notices, of whoever sends or answers them. */
@ApplicationScoped
class NoticesEntry implements MenuEntry {

    @Override
    public String key() {
        return "notices.title";
    }

    @Override
    public String path() {
        return SupervisionNavigation.NOTICES;
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SUPERVISION;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.SUPERVISE)
                || window.permissions().contains(Permission.ANSWER_NOTICES);
    }
}
