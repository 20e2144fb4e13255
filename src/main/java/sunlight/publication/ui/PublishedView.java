package sunlight.publication.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import sunlight.console.ConsoleLayout;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.publication.DraftLine;
import sunlight.publication.Stage;
import sunlight.publication.Step;

/** What is public, with its editions: to be confirmed, revised or withdrawn. */
@Route(value = "published", layout = ConsoleLayout.class)
@CdiComponent
class PublishedView extends DisclosureList {

    private static final long serialVersionUID = 1L;
    private static final String CONFIRM = "CONFIRM";

    private final transient Declarations declarations;

    @Inject
    PublishedView(EditorParts parts, Declarations declarations) {
        super("published", parts);
        this.declarations = declarations;
    }

    @Override
    List<DraftLine> read() {
        return parts().drafting().all().stream()
                .filter(line -> line.editions() > 0)
                .toList();
    }

    @Override
    List<String> deeds(DraftLine line) {
        var deeds = new ArrayList<>(
                Steps.open(line.stage(), false).stream().map(Step::name).toList());
        if (line.stage() == Stage.PUBLISHED && Window.may(Permission.DECLARE)) {
            deeds.add(CONFIRM);
        }
        return deeds;
    }

    @Override
    void act(String deed, DraftLine line) {
        if (deed.equals(CONFIRM)) {
            declarations.confirmUnchanged(line, item(line), this::refresh);
        } else if (deed.equals(Step.REVISE.name())) {
            parts().steps().take(Step.REVISE, Shown.of(line), () -> PublicationNavigation.toDisclosure(line.id()));
        } else {
            parts().steps().take(Step.valueOf(deed), Shown.of(line), this::refresh);
        }
    }
}
