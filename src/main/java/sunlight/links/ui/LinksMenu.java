package sunlight.links.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.identity.Permission;
import sunlight.links.DeadLinks;

/** Dead links. */
@ApplicationScoped
class LinksMenu implements MenuLines {

    @Inject
    DeadLinks links;

    @Override
    public List<MenuLine> lines() {
        return List.of(MenuLine.of("links.title", "links", MenuGroup.WORK, 46, Permission.DECLARE)
                .waiting(links::count));
    }
}
