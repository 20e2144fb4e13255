package sunlight.workdays.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.identity.Permission;

/** Working days, in the menu of who keeps the calendar. */
@ApplicationScoped
class WorkdaysMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(MenuLine.of("workdays.title", "calendar", MenuGroup.SETTINGS, 70, Permission.MANAGE_CALENDAR));
    }
}
