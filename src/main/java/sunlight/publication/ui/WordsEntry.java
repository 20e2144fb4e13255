package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for the word list of a bureau. */
@ApplicationScoped
class WordsEntry implements MenuEntry {

    @Override
    public String key() {
        return "words.title";
    }

    @Override
    public String path() {
        return "words";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SETTINGS;
    }

    @Override
    public int order() {
        return 73;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.MANAGE_TEMPLATES);
    }
}
