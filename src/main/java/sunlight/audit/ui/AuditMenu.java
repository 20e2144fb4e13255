package sunlight.audit.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.identity.Permission;

/** Who did what. */
@ApplicationScoped
class AuditMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(MenuLine.of("audit.title", "trail", MenuGroup.SETTINGS, 95, Permission.MANAGE_PEOPLE));
    }
}
