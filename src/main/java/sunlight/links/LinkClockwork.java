package sunlight.links;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import sunlight.outbound.PublicAddresses;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/**
 * Visits the links of published texts at night, one after the other, so that no server is asked for two things at once. What was
 * visited for one tenant tonight is not visited again for another.
 */
@ApplicationScoped
class LinkClockwork {

    private static final Logger LOG = Logger.getLogger(LinkClockwork.class.getName());
    private static final LocalTime BEGIN = LocalTime.of(1, 0);
    private static final LocalTime END = LocalTime.of(6, 0);
    private static final Duration LOOK = Duration.ofMinutes(20);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** So many links of which not one answered mean that it is this server that is cut off. */
    private static final int CUT_OFF = 5;

    private static final int MOST_KEPT = 20_000;

    @Inject
    Rounds rounds;

    @Inject
    LinkSettings settings;

    @Inject
    CheckingLinks checking;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    private final Map<String, Visited> tonight = new HashMap<>();
    private final Set<UUID> done = new HashSet<>();
    private LocalDate night = LocalDate.MIN;
    private volatile boolean over;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        if (settings.isOn()) {
            rounds.every(LOOK, LOOK, "link check", this::round);
        }
    }

    private void round() {
        var visit = new LinkVisit(new PublicAddresses(), settings.agent(), PATIENCE);
        forgetLastNight();
        for (var tenant : longestWaitingFirst()) {
            if (!isNight() || isCutOff()) {
                return;
            }
            if (done.add(tenant.id())) {
                rounds.inside(tenant, "link check", () -> check(tenant, visit));
            }
        }
    }

    /** A night may be too short for all: then the next one goes on with those who had no turn. */
    private List<Tenant> longestWaitingFirst() {
        if (!isNight()) {
            return List.of();
        }
        return inTurn(directory.all(), Scope.run(Scope.worker(), checking::turns));
    }

    /** @param turns the day of each tenant's last turn, if it had one */
    static List<Tenant> inTurn(List<Tenant> all, Map<UUID, LocalDate> turns) {
        return all.stream()
                .sorted(Comparator.comparing(tenant -> turns.getOrDefault(tenant.id(), LocalDate.MIN)))
                .toList();
    }

    @PreDestroy
    void stop() {
        over = true;
    }

    private boolean isNight() {
        var now = LocalTime.now(clock);
        return !over && now.isAfter(BEGIN) && now.isBefore(END);
    }

    private void forgetLastNight() {
        var today = LocalDate.now(clock);
        if (!today.equals(night) || tonight.size() > MOST_KEPT) {
            tonight.clear();
        }
        if (!today.equals(night)) {
            done.clear();
            night = today;
        }
    }

    private void check(Tenant tenant, LinkVisit visit) {
        var links = checking.links(tenant);
        if (!checking.claim()) {
            return;
        }
        links.values()
                .forEach(addresses -> addresses.forEach(address -> {
                    if (isNight() && !isCutOff()) {
                        tonight.computeIfAbsent(address, visit::to);
                    }
                }));
        if (isCutOff()) {
            LOG.log(Level.WARNING, "no link was reached, so none is judged: is there a way out of this server?");
        } else {
            checking.keep(links, tonight);
        }
    }

    private boolean isCutOff() {
        return tonight.size() >= CUT_OFF && tonight.values().stream().noneMatch(Visited::reached);
    }
}
