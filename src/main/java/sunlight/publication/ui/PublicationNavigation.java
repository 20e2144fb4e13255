package sunlight.publication.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import sunlight.console.Window;

/** Ways to the views of this feature, and from them to the public pages. */
public final class PublicationNavigation {

    private PublicationNavigation() {}

    public static void toDisclosure(UUID id) {
        UI.getCurrent().navigate(slug() + "/disclosures/" + id);
    }

    static String ofDisclosure(UUID id) {
        return "/console/" + slug() + "/disclosures/" + id;
    }

    static void toDue() {
        UI.getCurrent().navigate(slug() + "/due");
    }

    static String publicPage(UUID id) {
        return "/" + slug() + "/disclosures/" + id;
    }

    private static String slug() {
        return Window.requireTenant().slug();
    }
}
