package sunlight.console.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** People, those who stand in for others and those who answer for schools. */
@ApplicationScoped
class PeopleMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(
                MenuLine.of(
                        "standIns.title",
                        "stand-ins",
                        MenuGroup.SETTINGS,
                        27,
                        Permission.APPROVE,
                        Permission.MANAGE_PEOPLE),
                MenuLine.of("people.title", "people", MenuGroup.SETTINGS, 80, Permission.MANAGE_PEOPLE),
                MenuLine.of("entrustment.title", "entrustments", MenuGroup.SETTINGS, 81, Permission.ENTRUST),
                MenuLine.of("assigned.title", "supervisors", MenuGroup.SETTINGS, 82, Permission.MANAGE_PEOPLE)
                        .where(Window::isOfBureau));
    }
}
