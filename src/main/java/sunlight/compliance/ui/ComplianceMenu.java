package sunlight.compliance.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.identity.Permission;
import sunlight.publication.MyTurn;

/** What is owed, the matrix and what was waived. */
@ApplicationScoped
class ComplianceMenu implements MenuLines {

    @Inject
    MyTurn turn;

    @Override
    public List<MenuLine> lines() {
        return List.of(
                MenuLine.of("due.title", "due", MenuGroup.WORK, 10, Permission.READ_OWN)
                        .waiting(() -> turn.returned().size()),
                MenuLine.of("matrix.title", "matrix", MenuGroup.SUPERVISION, 5, Permission.INSPECT),
                MenuLine.of("waiver.title", "waivers", MenuGroup.SUPERVISION, 6, Permission.INSPECT));
    }
}
