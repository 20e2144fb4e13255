package sunlight.publication.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.CatalogueItem;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.publication.Copying;
import sunlight.publication.DraftLine;
import sunlight.publication.Logbook;
import sunlight.publication.Publishing;
import sunlight.publication.Stage;
import sunlight.publication.Step;

/** What is public, with its editions: to be confirmed, revised or withdrawn. */
@Route(value = "published", layout = ConsoleLayout.class)
@CdiComponent
class PublishedView extends DisclosureList {

    private static final long serialVersionUID = 1L;
    private static final String CONFIRM = "CONFIRM";
    private static final String FORGET = "FORGET";
    private static final String COPY = "COPY";
    private static final String EDITIONS = "EDITIONS";

    private final transient Declarations declarations;
    private final transient Logbook logbook;
    private final transient Copying copying;
    private final transient Publishing publishing;
    private transient Set<UUID> lost = Set.of();

    @Inject
    PublishedView(
            EditorParts parts, Declarations declarations, Logbook logbook, Copying copying, Publishing publishing) {
        super("published", parts);
        this.copying = copying;
        this.publishing = publishing;
        this.logbook = logbook;
        this.declarations = declarations;
    }

    @Override
    List<DraftLine> read() {
        lost = parts().adopting().lost();
        return parts().drafting().all().stream()
                .filter(line -> line.editions() > 0)
                .toList();
    }

    @Override
    String note(DraftLine line) {
        return lost.contains(line.id()) ? getTranslation("adoption.lost") : "";
    }

    @Override
    List<String> deeds(DraftLine line) {
        var deeds = new ArrayList<>(Steps.open(line.stage(), false).stream()
                .filter(step -> step != Step.DISCARD)
                .map(Step::name)
                .toList());
        if (line.stage() == Stage.PUBLISHED
                && Window.may(Permission.DECLARE)
                && owed(line).filter(CatalogueItem::mayBeConfirmed).isPresent()) {
            deeds.add(CONFIRM);
        }
        if (!line.stage().isTakenDown() && Window.may(Permission.DECLARE)) {
            deeds.add(0, COPY);
        }
        if (line.editions() > 1 && !line.stage().isTakenDown() && Window.may(Permission.APPROVE)) {
            deeds.add(0, EDITIONS);
        }
        if (line.stage().isTakenDown() && Window.may(Permission.APPROVE)) {
            deeds.add(0, FORGET);
        }
        return deeds;
    }

    @Override
    void act(String deed, DraftLine line) {
        if (deed.equals(CONFIRM)) {
            declarations.confirmUnchanged(line, item(line), this::refresh);
        } else if (deed.equals(COPY)) {
            copy(line);
        } else if (deed.equals(EDITIONS)) {
            new EditionsDialog(publishing, logbook, line.id(), this::refresh).open();
        } else if (deed.equals(FORGET)) {
            new Ask(getTranslation("list.forget"), getTranslation("list.forget.what", line.title()))
                    .answer(getTranslation("list.forget"), () -> logbook.forget(line.id()));
        } else if (deed.equals(Step.REVISE.name())) {
            parts().steps().take(Step.REVISE, Shown.of(line), () -> PublicationNavigation.toDisclosure(line.id()));
        } else {
            parts().steps().take(Step.valueOf(deed), Shown.of(line), this::refresh);
        }
    }

    private void copy(DraftLine line) {
        copying.forWechat(line.id())
                .ifPresentOrElse(
                        found -> new CopyDialog(found).open(), () -> Notification.show(getTranslation("copy.none")));
    }
}
