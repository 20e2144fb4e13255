package sunlight.assessment.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.identity.Permission;

/** Assessments of others and of oneself, and texts that repeat others. */
@ApplicationScoped
class AssessmentMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(
                MenuLine.of(
                        "assessments.title",
                        AssessmentNavigation.ASSESSMENTS,
                        MenuGroup.SUPERVISION,
                        14,
                        Permission.SUPERVISE),
                MenuLine.of("assessed.title", AssessmentNavigation.OWN, MenuGroup.SUPERVISION, 14, Permission.READ_OWN),
                MenuLine.of("repetition.title", RepetitionsView.PATH, MenuGroup.SUPERVISION, 16, Permission.SUPERVISE));
    }
}
