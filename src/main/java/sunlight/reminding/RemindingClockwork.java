package sunlight.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Lets the day's reminders be worked out for each tenant, as soon as its quiet hours are over. */
@ApplicationScoped
class RemindingClockwork {

    /** New schools are seen within it. */
    private static final Duration KNOWN = Duration.ofMinutes(30);

    @Inject
    @ConfigProperty(name = "sunlight.reminders.seconds", defaultValue = "60")
    int seconds;

    @Inject
    Rounds rounds;

    @Inject
    Directory directory;

    @Inject
    Reminding reminding;

    @Inject
    Clock clock;

    private List<Tenant> tenants = List.of();
    private Instant read = Instant.EPOCH;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        var pause = Duration.ofSeconds(seconds);
        rounds.every(pause, pause, "reminding", this::round);
    }

    private void round() {
        readTenants();
        var done = Scope.run(Scope.worker(), reminding::done);
        var asked = Scope.run(Scope.worker(), reminding::asked);
        var settings = Scope.run(Scope.worker(), reminding::settings);
        var time = LocalTime.now(clock);
        for (var tenant : tenants) {
            if (nearest(settings, tenant).quiet().isQuiet(time)) {
                continue;
            }
            if (!done.contains(tenant.id())) {
                rounds.inside(tenant, "reminding", () -> reminding.today(tenant));
            }
            if (asked.contains(tenant.id())) {
                rounds.inside(tenant, "reminding", reminding::tellOfRequests);
            }
        }
    }

    private void readTenants() {
        var now = clock.instant();
        if (now.isAfter(read.plus(KNOWN))) {
            tenants = directory.all().stream().filter(Tenant::active).toList();
            read = now;
        }
    }

    private static ReminderSetting nearest(Map<UUID, ReminderSetting> settings, Tenant tenant) {
        var nearest = ReminderSetting.DEFAULT;
        for (var above : tenant.lineage()) {
            nearest = settings.getOrDefault(above, nearest);
        }
        return nearest;
    }
}
