package sunlight.forwarding.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** Portals, beside the channels of reminders. */
@ApplicationScoped
class ForwardingMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(MenuLine.of("forwarding.title", "portals", MenuGroup.SETTINGS, 77, Permission.MANAGE_SITE)
                .where(Window::isOfBureau));
    }
}
