package sunlight.supervision.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.identity.Permission;

/** Inspections, notices, registers; and who looked at what was not public, for a school. */
@ApplicationScoped
class SupervisionMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(
                MenuLine.of(
                        "inspections.title",
                        SupervisionNavigation.INSPECTIONS,
                        MenuGroup.SUPERVISION,
                        11,
                        Permission.SUPERVISE),
                MenuLine.of(
                        "notices.title",
                        SupervisionNavigation.NOTICES,
                        MenuGroup.SUPERVISION,
                        12,
                        Permission.SUPERVISE,
                        Permission.ANSWER_NOTICES),
                MenuLine.of("registers.title", "registers", MenuGroup.SUPERVISION, 13, Permission.KEEP_REGISTERS),
                MenuLine.of("looks.title", "looks", MenuGroup.SUPERVISION, 19, Permission.READ_OWN)
                        .where(window -> !window.isOfBureau()));
    }
}
