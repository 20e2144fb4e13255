package sunlight.export.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.identity.Permission;

/** The evidence binder. */
@ApplicationScoped
class ExportMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(MenuLine.of("binder.menu", "binder", MenuGroup.SUPERVISION, 14, Permission.READ_OWN));
    }
}
