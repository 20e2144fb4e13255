package sunlight.compliance.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.console.MenuEntry;
import sunlight.console.MenuGroup;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** The menu's line for the matrix. */
@ApplicationScoped
class MatrixEntry implements MenuEntry {

    @Override
    public String key() {
        return "matrix.title";
    }

    @Override
    public String path() {
        return "matrix";
    }

    @Override
    public MenuGroup group() {
        return MenuGroup.SUPERVISION;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean showsIn(Window window) {
        return window.permissions().contains(Permission.INSPECT);
    }
}
