package sunlight.publication;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.UseCase;
import sunlight.viewing.StoredView;

/** Files as colleagues read them in the browser before they are public, page by page. */
@UseCase
public class ReadingFiles {

    @Inject
    AttachedFiles files;

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
        return files.page(attachment, leaf);
    }

    /** A picture in the view of a file. */
    @Requires(Permission.READ_OWN)
    public Download picture(UUID attachment, UUID picture) {
        return files.picture(attachment, picture);
    }
}
