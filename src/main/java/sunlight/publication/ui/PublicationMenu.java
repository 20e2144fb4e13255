package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.identity.Permission;
import sunlight.identity.standin.MyEntrustments;
import sunlight.publication.MyTurn;
import sunlight.publication.gate.HideRequestDesk;
import sunlight.publication.gate.Sweeping;

/** From the draft to what is public, and what the bureau sees and rules of it. */
@ApplicationScoped
class PublicationMenu implements MenuLines {

    @Inject
    MyEntrustments entrustments;

    @Inject
    Sweeping sweeping;

    @Inject
    HideRequestDesk requests;

    @Inject
    MyTurn turn;

    @Override
    public List<MenuLine> lines() {
        return List.of(
                MenuLine.of("reviews.title", "reviews", MenuGroup.WORK, 20, Permission.READ_OWN)
                        .waiting(turn::reviews),
                MenuLine.of("entrusted.title", "entrusted", MenuGroup.WORK, 21, Permission.REVIEW_ENTRUSTED)
                        .orWhere(window -> entrustments.any()),
                MenuLine.of("requests.title", "requests", MenuGroup.WORK, 25, Permission.READ_OWN)
                        .waiting(() -> requests.due().size()),
                MenuLine.of("published.title", "published", MenuGroup.WORK, 30, Permission.READ_OWN),
                MenuLine.of("posting.title", "postings", MenuGroup.WORK, 35, Permission.READ_OWN),
                MenuLine.of("internal.title", "internal", MenuGroup.WORK, 36, Permission.READ_INTERNAL),
                MenuLine.of("sweep.title", "public-check", MenuGroup.WORK, 45, Permission.READ_OWN)
                        .waiting(sweeping::found),
                MenuLine.of("oversight.title", "privacy", MenuGroup.SUPERVISION, 15, Permission.INSPECT),
                MenuLine.of("log.title", "log", MenuGroup.SUPERVISION, 80, Permission.INSPECT),
                MenuLine.of("templates.title", "templates", MenuGroup.SETTINGS, 72, Permission.MANAGE_TEMPLATES),
                MenuLine.of("words.title", "words", MenuGroup.SETTINGS, 73, Permission.MANAGE_TEMPLATES),
                MenuLine.of("importing.title", "import", MenuGroup.SETTINGS, 74, Permission.DRAFT),
                MenuLine.of("reviews.rules.title", "review-rules", MenuGroup.SETTINGS, 75, Permission.MANAGE_REVIEWS));
    }
}
