package sunlight.viewing;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import sunlight.files.FileStore;
import sunlight.problem.NotFound;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;
import sunlight.tenancy.WithinUseCase;

/** Views of files: the public finds one only where it may have the file itself. */
@UseCase
public class Views {

    private static final Logger LOG = Logger.getLogger(Views.class.getName());

    @Inject
    ViewRows rows;

    @Inject
    FileStore store;

    @Inject
    Clock clock;

    /** Has a view made soon, unless there is one for these bytes. */
    @WithinUseCase
    public void request(String sha256, String mediaType) {
        rows.request(sha256, mediaType, clock.instant());
    }

    /**
     * Forgets the view of a file that nobody has any more.
     *
     * @return what its parts consisted of
     */
    @WithinUseCase
    public List<String> forget(String sha256) {
        return rows.forget(sha256);
    }

    /** The view of a file of the own tenant, public or not. */
    @WithinUseCase
    public Optional<StoredView> ofOwn(String sha256) {
        return rows.of(Scope.requireTenant().id(), sha256);
    }

    @WithinUseCase
    public String ownLeaf(StoredView view, int number) {
        return text(
                Scope.requireTenant(),
                rows.leaf(Scope.requireTenant().id(), view.id(), number).orElseThrow(NotFound::new));
    }

    @WithinUseCase
    public Optional<ViewPart> ownPicture(String sha256, UUID picture) {
        return rows.picture(Scope.requireTenant().id(), sha256, picture);
    }

    @OpenToAll
    public Optional<StoredView> of(Tenant tenant, String sha256) {
        return rows.of(tenant.id(), sha256);
    }

    /**
     * A page of a view as clean HTML; pictures are {@code files/<id>}.
     *
     * @param number from 1
     */
    @OpenToAll
    public String leaf(Tenant tenant, StoredView view, int number) {
        return text(tenant, rows.leaf(tenant.id(), view.id(), number).orElseThrow(NotFound::new));
    }

    /**
     * What a view says without its pictures; nothing where there is no view.
     *
     * @param most characters after which it is cut off
     */
    @OpenToAll
    public Optional<String> text(Tenant tenant, String sha256, int most) {
        return rows.of(tenant.id(), sha256).filter(StoredView::isMade).flatMap(view -> said(tenant, view, most));
    }

    private Optional<String> said(Tenant tenant, StoredView view, int most) {
        var said = new StringBuilder();
        try {
            for (int number = 1; number <= view.leaves() && said.length() < most; number++) {
                said.append(Jsoup.parseBodyFragment(leaf(tenant, view, number)).text())
                        .append('\n');
            }
        } catch (NotFound | UncheckedIOException lost) {
            // Bytes that are gone from the store must not hold up what else is done with the text.
            LOG.log(Level.WARNING, lost, () -> "a view cannot be read: " + view.id());
            return Optional.empty();
        }
        return Optional.of(said.substring(0, Math.min(most, said.length())));
    }

    /** A picture in the view of a file. */
    @OpenToAll
    public Optional<ViewPart> picture(Tenant tenant, String sha256, UUID picture) {
        return rows.picture(tenant.id(), sha256, picture);
    }

    private String text(Tenant tenant, ViewPart leaf) {
        try (var bytes = store.open(tenant.id(), leaf.sha256())) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
