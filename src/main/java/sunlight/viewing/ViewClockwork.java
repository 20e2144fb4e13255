package sunlight.viewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Scope;

/** Makes views that wait, one at a time on each server. */
@ApplicationScoped
class ViewClockwork {

    private static final Duration FIRST = Duration.ofSeconds(4);
    private static final Duration NEXT = Duration.ofSeconds(1);

    @Inject
    Rounds rounds;

    @Inject
    MakingViews making;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.every(FIRST, NEXT, "making views", this::round);
    }

    private void round() {
        Scope.run(Scope.worker(), making::due)
                .forEach(view -> rounds.inside(view.tenant(), "making a view", () -> making.make(view.id())));
    }
}
