package sunlight.dashboard.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.identity.Permission;

/** The figures of a bureau. */
@ApplicationScoped
class DashboardMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(MenuLine.of("dashboard.title", "dashboard", MenuGroup.SUPERVISION, 4, Permission.INSPECT));
    }
}
