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
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import sunlight.catalogue.CatalogueItem;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.Problem;
import sunlight.problem.Problems;
import sunlight.problem.RuleBroken;
import sunlight.publication.DraftLine;
import sunlight.publication.Drafting;
import sunlight.publication.importing.FoundPage;
import sunlight.publication.importing.Importing;
import sunlight.publication.importing.OldSite;
import sunlight.publication.ui.ImportMarkup.Done;
import sunlight.publication.ui.ImportMarkup.Line;
import sunlight.tenancy.Scope;

/** Makes drafts of many pages, and submits them, beside the window that asked: each in a transaction of its own. */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    private static final int MOST_REASONS = 3;

    private final Semaphore looking = new Semaphore(1, true);
    private final Semaphore places = new Semaphore(1, true);

    @Resource
    ManagedExecutorService executor;

    @Inject
    Importing importing;

    @Inject
    Drafting drafting;

    @Inject
    Clock clock;

    List<DraftLine> waiting() {
        return importing.waiting();
    }

    List<CatalogueItem> items() {
        return importing.items();
    }

    /** What was found in a file, or why nothing was. */
    record Look(List<FoundPage> pages, String why) {}

    /** Beside the window, one at a time: a packed site is large. Nothing of it is in a transaction. */
    void look(Scope scope, byte[] file, String home, Language language, Consumer<Look> told) {
        executor.execute(() -> told.accept(alone(looking, () -> look(scope, file, home, language))));
    }

    private Look look(Scope scope, byte[] file, String home, Language language) {
        try {
            var site = Scope.run(
                    scope,
                    () -> new OldSite(
                            importing.items(),
                            importing.owed(),
                            importing.known()::contains,
                            home,
                            LocalDate.now(clock)));
            return new Look(site.read(file), "");
        } catch (RuleBroken broken) {
            return new Look(List.of(), said(broken, language));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "a file of an old site could not be read");
            return new Look(List.of(), Messages.say(language, "importing.unreadable"));
        }
    }

    /** @param told hears what became of each line; the window may be gone by then, the drafts are there */
    void start(Scope scope, List<Line> lines, String site, Language language, BiConsumer<Line, Done> told) {
        executor.execute(() ->
                lines.forEach(line -> told.accept(line, alone(places, () -> take(scope, line, site, language)))));
    }

    /** Submits drafts as they were shown, each in a transaction of its own: what is held up holds up nothing else. */
    void submit(Scope scope, List<DraftLine> drafts, Language language, BiConsumer<DraftLine, Done> told) {
        executor.execute(() ->
                drafts.forEach(line -> told.accept(line, alone(places, () -> submit(scope, line, language)))));
    }

    /** A window that is told something holds up no other one. */
    private static <T> T alone(Semaphore place, Supplier<T> work) {
        place.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            place.release();
        }
    }

    private Done submit(Scope scope, DraftLine line, Language language) {
        return done(
                "importing.submitted",
                language,
                () -> Scope.run(scope, () -> drafting.submit(line.id(), line.version())));
    }

    private Done take(Scope scope, Line line, String site, Language language) {
        var item = line.item();
        return done("importing.done", language, () -> {
            if (item != null) {
                Scope.run(scope, () -> importing.take(line.page(), item, site));
            }
        });
    }

    private static Done done(String key, Language language, Runnable deed) {
        try {
            deed.run();
            return new Done(true, Messages.say(language, key));
        } catch (RuntimeException failure) {
            return new Done(
                    false,
                    Problems.in(failure).map(known -> said(known, language)).orElseGet(() -> {
                        LOG.log(Level.WARNING, failure, () -> "an imported text was left behind");
                        return Messages.say(language, "importing.failed");
                    }));
        }
    }

    private static String said(Problem problem, Language language) {
        var said = problem.issues().stream()
                .map(issue -> Messages.say(language, issue.key(), issue.args().toArray()))
                .distinct()
                .limit(MOST_REASONS)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? Messages.say(language, "importing.failed") : said;
    }
}
