package sunlight.viewing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import sunlight.files.FileKind;
import sunlight.files.FileStore;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** Views are made behind the scenes, once for the same bytes of a tenant. */
@UseCase
public class MakingViews {

    private static final Logger LOG = Logger.getLogger(MakingViews.class.getName());
    private static final int BATCH = 20;
    private static final long LARGEST_PART = 40L << 20;

    @Inject
    ViewRows rows;

    @Inject
    FileStore store;

    @Inject
    Clock clock;

    @Inject
    Event<ViewMade> viewMade;

    /** A view that waits, and whose it is. */
    public record Waiting(UUID tenant, UUID id) {}

    @ByWorker
    public List<Waiting> due() {
        return rows.waiting(BATCH).stream()
                .map(row -> new Waiting((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** Makes one view, unless another server has it in hand. */
    @ByWorker
    public void make(UUID id) {
        rows.take(id).ifPresent(order -> {
            keep(id, made(order));
            viewMade.fire(new ViewMade(order.sha256()));
        });
    }

    private MadeView made(ViewRows.Order order) {
        var file = store.locate(tenant(), order.sha256());
        var kind = FileKind.ofMediaType(order.mediaType());
        try {
            if (kind.isEmpty()) {
                return MadeView.none(ViewOutcome.UNKNOWN);
            }
            return Files.isReadable(file) ? ViewMaker.make(file, kind.get()) : MadeView.none(ViewOutcome.DAMAGED);
        } catch (IOException | RuntimeException | StackOverflowError unforeseen) {
            // A file without a view can still be taken away; it must not hold up the others.
            LOG.log(Level.WARNING, unforeseen, () -> "no view of file " + order.sha256());
            return MadeView.none(ViewOutcome.DAMAGED);
        } catch (OutOfMemoryError flood) {
            LOG.log(Level.WARNING, "a file is too large for a view: {0}", order.sha256());
            return MadeView.none(ViewOutcome.TOO_LARGE);
        }
    }

    private void keep(UUID id, MadeView view) {
        for (int number = 1; number <= view.leaves().size(); number++) {
            var html = view.leaves().get(number - 1).getBytes(StandardCharsets.UTF_8);
            add(id, Ids.next(), ViewRows.Kind.LEAF, number, new ViewPicture(id, "text/html", html));
        }
        int number = 0;
        for (var picture : view.pictures()) {
            number++;
            add(id, picture.id(), ViewRows.Kind.PICTURE, number, picture);
        }
        rows.made(id, view.outcome(), view.cut(), clock.instant());
    }

    private void add(UUID view, UUID id, ViewRows.Kind kind, int number, ViewPicture part) {
        var stored = store.put(tenant(), new ByteArrayInputStream(part.bytes()), LARGEST_PART);
        rows.add(view, id, kind, number, part.mediaType(), stored);
    }

    private static UUID tenant() {
        return Scope.requireTenant().id();
    }
}
