package sunlight.indicators.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.identity.Permission;

/** Sites under the inspection indicators. */
@ApplicationScoped
class IndicatorsMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(
                MenuLine.of("indicators.title", IndicatorsView.PATH, MenuGroup.SUPERVISION, 7, Permission.INSPECT));
    }
}
