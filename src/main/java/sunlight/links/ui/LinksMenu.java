package sunlight.links.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.identity.Permission;

/** Dead links. */
@ApplicationScoped
class LinksMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(MenuLine.of("links.title", "links", MenuGroup.WORK, 46, Permission.DECLARE));
    }
}
