package sunlight.assessment.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for texts that repeat others. */
@ApplicationScoped
class RepetitionsEntry implements MenuEntry {

    @Override
    public String key() {
        return "repetition.title";
    }

    @Override
    public String path() {
        return RepetitionsView.PATH;
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SUPERVISION;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.SUPERVISE);
    }
}
