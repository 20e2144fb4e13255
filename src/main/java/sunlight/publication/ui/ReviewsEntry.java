package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for what waits for a review. */
@ApplicationScoped
class ReviewsEntry implements MenuEntry {

    @Override
    public String key() {
        return "reviews.title";
    }

    @Override
    public String path() {
        return "reviews";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.WORK;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.READ_OWN);
    }
}
