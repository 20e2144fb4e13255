package sunlight.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** Ends the units whose last day is over, soon after midnight and after a start. */
@ApplicationScoped
class UnitsClockwork {

    private static final Duration FIRST = Duration.ofMinutes(1);

    @Inject
    Rounds rounds;

    @Inject
    Directory directory;

    @Inject
    KeepingUnits keeping;

    @Inject
    Clock clock;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.after(FIRST, this::untilTomorrow, "closing units", this::round);
    }

    private Duration untilTomorrow() {
        return Time.untilMidnight(clock).plusSeconds(2);
    }

    private void round() {
        var today = LocalDate.now(clock);
        directory.all().stream()
                .filter(each -> each.unit().isPresent())
                .filter(each -> Closing.of(each)
                        .filter(closing -> closing.on().isBefore(today))
                        .isPresent())
                .flatMap(UnitsClockwork::bureau)
                .distinct()
                .forEach(bureau -> rounds.inside(bureau, "closing units", keeping::finish));
    }

    private static Stream<UUID> bureau(Tenant unit) {
        return unit.lineage().stream().skip(unit.lineage().size() - 2L).limit(1);
    }
}
