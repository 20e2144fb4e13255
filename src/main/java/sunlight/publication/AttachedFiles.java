package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.files.FileStore;
import sunlight.problem.NotFound;
import sunlight.viewing.Views;

/** Files of texts and their pages, for whoever has been let in. */
@ApplicationScoped
public class AttachedFiles {

    @Inject
    Disclosures disclosures;

    @Inject
    Views views;

    @Inject
    FileStore store;

    @Inject
    Acting acting;

    public Download download(UUID attachment) {
        var tenant = acting.tenant().id();
        var file = disclosures.requireAttachment(attachment).file();
        return new Download(
                file.name(), file.mediaType(), file.size(), file.sha256(), () -> store.open(tenant, file.sha256()));
    }

    public ReadingFiles.Page page(UUID attachment, int leaf) {
        var file = disclosures.requireAttachment(attachment).file();
        var view = views.ofOwn(file.sha256()).orElse(null);
        var body = view != null && view.isMade() ? views.ownLeaf(view, leaf) : "";
        return new ReadingFiles.Page(file.name(), view, leaf, body);
    }

    public Download picture(UUID attachment, UUID picture) {
        var file = disclosures.requireAttachment(attachment).file();
        var part = views.ownPicture(file.sha256(), picture).orElseThrow(NotFound::new);
        var tenant = acting.tenant().id();
        var name = picture + "." + part.mediaType().replaceFirst("image/", "");
        return new Download(
                name, part.mediaType(), part.size(), part.sha256(), () -> store.open(tenant, part.sha256()));
    }
}
