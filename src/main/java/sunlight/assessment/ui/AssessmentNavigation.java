package sunlight.assessment.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import sunlight.console.Window;

/** Ways to the views of this feature and to its papers. */
final class AssessmentNavigation {

    static final String ASSESSMENTS = "assessments";
    static final String OWN = "assessed";

    private AssessmentNavigation() {}

    static void toAssessment(UUID id) {
        UI.getCurrent().navigate(slug() + "/" + ASSESSMENTS + "/" + id);
    }

    static void toScheme(UUID id) {
        UI.getCurrent().navigate(slug() + "/" + ASSESSMENTS + "/" + id + "/scheme");
    }

    static void toSchool(UUID id, UUID school) {
        UI.getCurrent().navigate(slug() + "/" + ASSESSMENTS + "/" + id + "/schools/" + school);
    }

    static void toOwn(UUID id) {
        UI.getCurrent().navigate(slug() + "/" + OWN + "/" + id);
    }

    /** @param file such as results.xlsx */
    static String paper(UUID id, String file) {
        return "/console/assessment-papers/" + slug() + "/" + id + "/" + file + "?in=" + Window.language();
    }

    private static String slug() {
        return Window.requireTenant().slug();
    }
}
