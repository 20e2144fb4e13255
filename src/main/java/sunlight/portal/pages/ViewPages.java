package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.publication.PublishedEdition;
import sunlight.publication.PublishedFile;
import sunlight.tenancy.Tenant;
import sunlight.viewing.StoredView;

/** Makes the pages on which attachments are read. */
public final class ViewPages {

    private static final Pattern PICTURE = Pattern.compile("<img src=\"files/([0-9a-f-]{36})\"");

    private ViewPages() {}

    static String address(Visit visit, Tenant owner, UUID disclosure, PublishedFile file) {
        return Documents.address(visit, owner, disclosure) + "/files/" + file.id();
    }

    /**
     * A file and what there is to read of it.
     *
     * @param view none where nobody has asked for one
     * @param leaf which of its pages, counted from 1
     * @param body the leaf's HTML; empty where there is no view
     */
    public record Reading(
            PublishedEdition edition,
            PublishedFile file,
            @Nullable StoredView view,
            int leaf,
            String body) {}

    public static ViewPage of(Visit visit, Tenant owner, Reading reading) {
        var edition = reading.edition();
        var file = reading.file();
        var disclosure = new Link(edition.title(), Documents.address(visit, owner, edition.disclosure()));
        return new ViewPage(
                Frames.below(visit, owner, file.name(), Frames.catalogue(visit, owner), disclosure),
                file.name(),
                Documents.about(visit, file),
                Documents.fileBase(owner) + file.id(),
                says(visit, reading),
                body(owner, file, reading.body()),
                leaves(reading) > 1 ? visit.say("portal.view.part", reading.leaf(), leaves(reading)) : null,
                link(visit, owner, reading, -1),
                link(visit, owner, reading, 1),
                disclosure);
    }

    private static List<String> says(Visit visit, Reading reading) {
        var view = reading.view();
        if (view == null || view.outcome() == null) {
            return List.of(visit.say("portal.view.waiting"));
        }
        if (!view.isMade()) {
            return List.of(visit.say("portal.view.none", visit.say(view.outcome())), visit.say("portal.view.take"));
        }
        var says = new ArrayList<String>();
        says.add(visit.say(
                reading.file().mediaType().startsWith("image/") ? "portal.view.ofPicture" : "portal.view.of"));
        if (view.cut()) {
            says.add(visit.say("portal.view.cut"));
        }
        return says;
    }

    private static String body(Tenant owner, PublishedFile file, String html) {
        return PICTURE.matcher(html)
                .replaceAll("<img loading=\"lazy\" src=\"" + Documents.fileBase(owner) + file.id() + "/pictures/$1\"");
    }

    private static int leaves(Reading reading) {
        return reading.view() == null ? 0 : reading.view().leaves();
    }

    private static @Nullable Link link(Visit visit, Tenant owner, Reading reading, int step) {
        var leaf = reading.leaf() + step;
        if (leaf < 1 || leaf > leaves(reading)) {
            return null;
        }
        var address = address(visit, owner, reading.edition().disclosure(), reading.file());
        return new Link(
                visit.say(step < 0 ? "portal.view.before" : "portal.view.after"),
                leaf == 1 ? address : address + "/" + leaf);
    }
}
