package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.identity.standin.MyEntrustments;

/** The menu's line for reviews that a bureau entrusted to this person. */
@ApplicationScoped
class EntrustedEntry implements MenuEntry {

    @Inject
    MyEntrustments entrustments;

    @Override
    public String key() {
        return "entrusted.title";
    }

    @Override
    public String path() {
        return "entrusted";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.WORK;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.REVIEW_ENTRUSTED) || entrustments.any();
    }
}
