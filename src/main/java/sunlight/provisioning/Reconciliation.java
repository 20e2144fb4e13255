package sunlight.provisioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sunlight.provisioning.Change.CalendarSeeded;
import sunlight.provisioning.Change.CatalogueAdded;
import sunlight.provisioning.Change.CatalogueReplaced;
import sunlight.provisioning.Change.EditionKept;
import sunlight.provisioning.Change.SitesArranged;
import sunlight.provisioning.Change.Suspended;
import sunlight.provisioning.Declared.Defaults;
import sunlight.provisioning.Declared.Edition;
import sunlight.provisioning.Declared.Plan;
import sunlight.provisioning.Stored.StoredEdition;
import sunlight.provisioning.Stored.StoredPlan;

/** Compares what is declared with what is stored. Pure. */
public final class Reconciliation {

    // More than one in twenty disappearing at once is more likely a lost file than a wish.
    private static final int ONE_IN = 20;

    private Reconciliation() {}

    /** The steps to take, parents before their children. Without a difference there is none. */
    public static List<Change> plan(Declared declared, Stored stored) {
        return plan(declared, stored, false);
    }

    /** @param overrules whether the files win over what the console has declared */
    public static List<Change> plan(Declared declared, Stored stored, boolean overrules) {
        var changes = new ArrayList<>(TenantSteps.plan(declared.tenants(), stored.tenants(), overrules));
        declared.editions().stream()
                .sorted(Comparator.comparing(Edition::bureau)
                        .thenComparing(Edition::audience)
                        .thenComparing(Edition::effectiveOn))
                .forEach(edition -> catalogue(edition, stored, overrules).ifPresent(changes::add));
        declared.defaults().stream()
                .sorted(Comparator.comparing(Defaults::bureau))
                .forEach(defaults -> calendar(defaults, stored).ifPresent(changes::add));
        declared.plans().stream()
                .sorted(Comparator.comparing(Plan::bureau).thenComparing(Plan::audience))
                .filter(plan -> !isStored(plan, stored))
                .forEach(plan -> changes.add(new SitesArranged(plan)));
        return List.copyOf(changes);
    }

    /** Why these changes may not be made; empty if they may. */
    public static List<String> refusals(List<Change> changes, Stored stored, LocalDate today, boolean isConfirmed) {
        var reasons = new ArrayList<String>();
        long active = stored.tenants().stream().filter(Stored.Tenant::isActive).count();
        long gone = changes.stream().filter(Suspended.class::isInstance).count();
        if (isTooMany(gone, active) && !isConfirmed) {
            reasons.add(
                    gone + " of " + active + " active tenants are no longer declared, more than 5 %;"
                            + " nothing was changed. If this is meant, run again with --confirm-suspensions (the demo: with -Dsunlight.confirm-suspensions)");
        }
        for (Change change : changes) {
            if (change instanceof CatalogueReplaced replaced
                    && !replaced.edition().effectiveOn().isAfter(today)) {
                reasons.add("the " + replaced.edition().audience().toLowerCase(Locale.ROOT)
                        + " catalogue of " + replaced.edition().bureau() + " is in force since "
                        + replaced.edition().effectiveOn()
                        + " and never changes; declare another edition with a later effective_on");
            }
        }
        return reasons;
    }

    /** Whether so many going at once is more likely a mistake than a wish. */
    static boolean isTooMany(long gone, long active) {
        return gone * ONE_IN > active;
    }

    private static Optional<Change> catalogue(Edition edition, Stored stored, boolean overrules) {
        return stored.editions().stream()
                .filter(one -> isSame(one, edition))
                .findFirst()
                .map(before -> before.hash().equals(edition.hash())
                        ? Optional.<Change>empty()
                        : Optional.of(
                                before.keptIn() == KeptIn.CONSOLE && !overrules
                                        ? new EditionKept(edition)
                                        : (Change) new CatalogueReplaced(edition)))
                .orElse(Optional.of(new CatalogueAdded(edition)));
    }

    private static boolean isStored(Plan plan, Stored stored) {
        return stored.plans().contains(new StoredPlan(plan.bureau(), plan.audience(), plan.hash()));
    }

    private static boolean isSame(StoredEdition stored, Edition declared) {
        return stored.bureau().equals(declared.bureau())
                && stored.audience().equals(declared.audience())
                && stored.effectiveOn().equals(declared.effectiveOn());
    }

    private static Optional<Change> calendar(Defaults defaults, Stored stored) {
        var missing = new Defaults(
                defaults.bureau(),
                stored.withTerms().contains(defaults.bureau()) ? List.of() : defaults.terms(),
                stored.withAnchors().contains(defaults.bureau()) ? List.of() : defaults.anchors());
        return missing.terms().isEmpty() && missing.anchors().isEmpty()
                ? Optional.empty()
                : Optional.of(new CalendarSeeded(missing));
    }
}
