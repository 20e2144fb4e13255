package sunlight.publication;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.files.FileStore;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.tenancy.UseCase;
import sunlight.viewing.StoredView;
import sunlight.viewing.Views;

/** Files as colleagues read them in the browser before they are public, page by page. */
@UseCase
public class ReadingFiles {

    @Inject
    Disclosures disclosures;

    @Inject
    Views views;

    @Inject
    FileStore store;

    @Inject
    Acting acting;

    /**
     * A page of a file.
     *
     * @param view none where nobody has asked for one
     * @param body clean HTML; empty where there is no view
     */
    public record Page(String name, @Nullable StoredView view, int leaf, String body) {}

    /** @param leaf from 1 */
    @Requires(Permission.READ_OWN)
    public Page page(UUID attachment, int leaf) {
        var file = disclosures.requireAttachment(attachment).file();
        var view = views.ofOwn(file.sha256()).orElse(null);
        var body = view != null && view.isMade() ? views.ownLeaf(view, leaf) : "";
        return new Page(file.name(), view, leaf, body);
    }

    /** A picture in the view of a file. */
    @Requires(Permission.READ_OWN)
    public Download picture(UUID attachment, UUID picture) {
        var file = disclosures.requireAttachment(attachment).file();
        var part = views.ownPicture(file.sha256(), picture).orElseThrow(NotFound::new);
        var tenant = acting.tenant().id();
        var name = picture + "." + part.mediaType().replaceFirst("image/", "");
        return new Download(
                name, part.mediaType(), part.size(), part.sha256(), () -> store.open(tenant, part.sha256()));
    }
}
