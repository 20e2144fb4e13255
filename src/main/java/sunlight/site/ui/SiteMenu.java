package sunlight.site.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.identity.Permission;

/** The crest. */
@ApplicationScoped
class SiteMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(MenuLine.of("crest.title", "crest", MenuGroup.SETTINGS, 78, Permission.MANAGE_SITE));
    }
}
