package sunlight.indicators;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.identity.Watching;
import sunlight.problem.RuleBroken;
import sunlight.publication.PublishedItems;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Looks at sites under the inspection indicators: a tenant at its own, a bureau at those below it as well. */
@UseCase
public class InspectingSites {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Inject
    SiteReading reading;

    @Inject
    Binding binding;

    @Inject
    SiteRows sites;

    @Inject
    Directory directory;

    @Inject
    Watching watching;

    @Inject
    PublishedItems published;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /** The own site today; nothing where the indicators do not bind it, or where somebody sees certain schools only. */
    @Requires(Permission.READ_OWN)
    public Optional<SiteStanding> own() {
        var own = Scope.requireTenant();
        if (!binding.among(own, List.of()).bind(own) || isNarrowed()) {
            return Optional.empty();
        }
        var home = published.latestBelow(own, 1).stream()
                .findFirst()
                .map(newest -> Rows.dayOf(newest.publishedAt()))
                .orElse(null);
        return reading.own(own, home, today()).stream().findFirst();
    }

    /** Every site that is bound, of the bureau and of those below it, as it stood when a day ended, in the order of their names. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public List<SiteStanding> below(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(today())) {
            throw RuleBroken.of("day", "indicators.day.outOfRange", FIRST, today());
        }
        var own = Scope.requireTenant();
        var all = directory.below(own);
        var choices = binding.among(own, all).but(sites.chosenOtherwise(day));
        // A bureau's home shows everybody below it: whoever sees some of them only cannot judge it.
        var sight = watching.sight();
        var bound = all.stream()
                .filter(each -> sight.sees(each.id()) && (sight.all() || each.isSchool()))
                .filter(choices::bind)
                .filter(each -> wasThere(each, day))
                .toList();
        return reading.of(own, bound, all, day);
    }

    /** What is closed by now was there then. */
    private static boolean wasThere(Tenant tenant, LocalDate day) {
        return tenant.active()
                || Closing.of(tenant)
                        .filter(closing -> !closing.on().isBefore(day))
                        .isPresent();
    }

    private boolean isNarrowed() {
        return rows.<Boolean>column("select is_narrowed()").get(0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
