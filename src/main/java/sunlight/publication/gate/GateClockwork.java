package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Scope;

/** Reads files that wait, one at a time on each server, and every few minutes looks for editions to check again. */
@ApplicationScoped
class GateClockwork {

    @Inject
    Rounds rounds;

    @Inject
    FileReadings readings;

    @Inject
    Sweeping sweeping;

    @Inject
    Directory directory;

    @Inject
    GateNews news;

    /** A new forbidden word and new rules wait for it; what has been checked already costs next to nothing. */
    @Inject
    @ConfigProperty(name = "sunlight.gate.sweep.seconds", defaultValue = "300")
    int sweepSeconds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.every(Duration.ofSeconds(3), Duration.ofSeconds(1), "reading files at the gate", this::read);
        var pause = Duration.ofSeconds(sweepSeconds);
        rounds.every(
                pause.compareTo(Duration.ofMinutes(1)) < 0 ? pause : Duration.ofMinutes(1),
                pause,
                "checking public editions again",
                this::sweep);
    }

    private void read() {
        Scope.run(Scope.worker(), readings::due)
                .forEach(file -> rounds.inside(file.tenant(), "reading a file", () -> readings.read(file.id())));
        news.tell();
    }

    private void sweep() {
        directory.all().forEach(tenant -> rounds.inside(tenant, "checking public editions again", sweeping::sweep));
    }
}
