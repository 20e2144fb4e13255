package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for the rules of review. */
@ApplicationScoped
class ReviewRulesEntry implements MenuEntry {

    @Override
    public String key() {
        return "reviews.rules.title";
    }

    @Override
    public String path() {
        return "review-rules";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.MANAGE_REVIEWS);
    }
}
