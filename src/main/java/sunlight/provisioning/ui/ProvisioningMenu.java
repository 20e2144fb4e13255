package sunlight.provisioning.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** Units, schools and catalogues of a bureau. */
@ApplicationScoped
class ProvisioningMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(
                MenuLine.of("units.title", "units", MenuGroup.SETTINGS, 67, Permission.MANAGE_SCHOOLS),
                MenuLine.of("schools.title", "schools", MenuGroup.SETTINGS, 68, Permission.MANAGE_SCHOOLS),
                MenuLine.of("firstPeople.title", "first-people", MenuGroup.SETTINGS, 83, Permission.MANAGE_PEOPLE)
                        .where(Window::isOfBureau),
                MenuLine.of("catalogues.title", "catalogue", MenuGroup.SETTINGS, 69, Permission.MANAGE_CATALOGUE));
    }
}
