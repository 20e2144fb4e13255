package sunlight.publication.ui;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import sunlight.problem.IllegalStep;
import sunlight.problem.Issue;
import sunlight.problem.NotFound;
import sunlight.problem.Problem;
import sunlight.problem.Problems;
import sunlight.problem.Stale;
import sunlight.publication.Content;
import sunlight.publication.Draft;
import sunlight.publication.Drafting;

/** Saves as one goes, never over somebody else's change; after a conflict it waits until the person has read on. */
class Autosave {

    /** What to do when saving did not go through. */
    interface Trouble {

        void conflict();

        void wrong(List<Issue> issues);
    }

    private final Drafting drafting;
    private final Clock clock;
    private final Consumer<String> saved;
    private final Trouble trouble;
    private final UUID id;
    private long version;
    private Content last;
    private boolean stopped;

    Autosave(Drafting drafting, Clock clock, Draft draft, Consumer<String> saved, Trouble trouble) {
        this.drafting = drafting;
        this.clock = clock;
        this.saved = saved;
        this.trouble = trouble;
        this.id = draft.id();
        this.version = draft.version();
        this.last = draft.content();
        this.stopped = !draft.stage().isWritable();
    }

    /** @return whether everything is saved */
    boolean save(Content content) {
        if (stopped) {
            return false;
        }
        if (content.equals(last)) {
            saved.accept(now());
            return true;
        }
        try {
            version = drafting.save(id, version, content);
            last = content;
            saved.accept(now());
            return true;
        } catch (RuntimeException failed) {
            explain(Problems.in(failed).orElseThrow(() -> failed));
            return false;
        }
    }

    /** Of what is saved. */
    long version() {
        return version;
    }

    /** What was read or saved last: from there somebody else went on as well. */
    Content base() {
        return last;
    }

    private void explain(Problem problem) {
        if (problem instanceof Stale || problem instanceof IllegalStep || problem instanceof NotFound) {
            stopped = true;
            trouble.conflict();
        } else {
            trouble.wrong(problem.issues());
        }
    }

    String now() {
        return LocalTime.ofInstant(clock.instant(), clock.getZone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
