package sunlight.supervision.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import sunlight.console.Window;

/** Ways to the views of this feature and to the papers of a notice. */
public final class SupervisionNavigation {

    static final String NOTICES = "rectifications";
    static final String INSPECTIONS = "inspections";
    static final String CAMPAIGNS = "campaigns";
    static final String LETTERS = "letters";
    static final String SIGNATURES = "signatures";

    private SupervisionNavigation() {}

    public static void toNotice(UUID id) {
        UI.getCurrent().navigate(slug() + "/" + NOTICES + "/" + id);
    }

    static String notice(UUID id) {
        return "/console/" + slug() + "/" + NOTICES + "/" + id;
    }

    static void toInspection(UUID id) {
        UI.getCurrent().navigate(slug() + "/" + INSPECTIONS + "/" + id);
    }

    static void toCampaign(UUID id) {
        UI.getCurrent().navigate(slug() + "/" + CAMPAIGNS + "/" + id);
    }

    /** @param cell school and item, with a slash between them */
    static void toCompose(String cell) {
        UI.getCurrent().navigate(slug() + "/rectify/" + cell);
    }

    static String printed(UUID id) {
        return "/console/papers/" + slug() + "/letter-pdf/" + id;
    }

    static String letter(UUID id) {
        return "/console/papers/" + slug() + "/letter/" + id;
    }

    static String evidence(UUID finding) {
        return "/console/papers/" + slug() + "/evidence/" + finding;
    }

    static String checked(UUID check) {
        return "/console/papers/" + slug() + "/checked/" + check;
    }

    static String file(UUID notice, UUID step, int index) {
        return "/console/papers/" + slug() + "/file/" + notice + "/" + step + "/" + index;
    }

    private static String slug() {
        return Window.requireTenant().slug();
    }
}
