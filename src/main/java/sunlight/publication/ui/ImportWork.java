package sunlight.publication.ui;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import sunlight.catalogue.CatalogueItem;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.Problem;
import sunlight.problem.Problems;
import sunlight.publication.importing.FoundPage;
import sunlight.publication.importing.Importing;
import sunlight.publication.importing.OldSite;
import sunlight.publication.ui.ImportMarkup.Done;
import sunlight.publication.ui.ImportMarkup.Line;
import sunlight.tenancy.Scope;

/** Makes drafts of many pages beside the window that asked for them, each in a transaction of its own. */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    private final Semaphore looking = new Semaphore(1, true);
    private final Semaphore places = new Semaphore(1, true);

    @Resource
    ManagedExecutorService executor;

    @Inject
    Importing importing;

    @Inject
    Clock clock;

    List<CatalogueItem> items() {
        return importing.items();
    }

    /** One at a time: a packed site is large. Nothing of it is in a transaction. */
    List<FoundPage> look(byte[] file, String home) {
        var site = new OldSite(importing.items(), importing.known()::contains, home, LocalDate.now(clock));
        looking.acquireUninterruptibly();
        try {
            return site.read(file);
        } finally {
            looking.release();
        }
    }

    /** @param told hears what became of each line; the window may be gone by then, the drafts are there */
    void start(Scope scope, List<Line> lines, String site, Language language, BiConsumer<Line, Done> told) {
        executor.execute(() -> {
            places.acquireUninterruptibly();
            try {
                lines.forEach(line -> told.accept(line, take(scope, line, site, language)));
            } finally {
                places.release();
            }
        });
    }

    private Done take(Scope scope, Line line, String site, Language language) {
        var item = line.item();
        try {
            if (item != null) {
                Scope.run(scope, () -> importing.take(line.page(), item, site));
            }
            return new Done(true, Messages.say(language, "importing.done"));
        } catch (RuntimeException failure) {
            return new Done(
                    false,
                    Problems.in(failure).map(known -> said(known, language)).orElseGet(() -> {
                        LOG.log(Level.WARNING, failure, () -> "page not brought over");
                        return Messages.say(language, "importing.failed");
                    }));
        }
    }

    private static String said(Problem problem, Language language) {
        return problem.issues().stream()
                .map(issue -> Messages.say(language, issue.key(), issue.args().toArray()))
                .findFirst()
                .orElseGet(() -> Messages.say(language, "importing.failed"));
    }
}
