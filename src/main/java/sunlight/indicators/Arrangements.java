package sunlight.indicators;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.Span;
import sunlight.catalogue.Audience;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.Mode;
import sunlight.compliance.Profile;
import sunlight.site.Column;
import sunlight.site.SitePlans;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** How sites are arranged. All schools of a bureau share one arrangement, so it is read once for each bureau. */
@ApplicationScoped
class Arrangements {

    @Inject
    SitePlans plans;

    @Inject
    Catalogues catalogues;

    @Inject
    Clock clock;

    /**
     * The columns of a bureau's schools, or of the bureau itself.
     *
     * @param items what is published by somebody and read by everybody
     */
    record Arrangement(List<Column> columns, List<CatalogueItem> items, List<Span> terms) {

        /** The columns that can hold something of a tenant, each with the newest of what stands in it. */
        List<ColumnRecord> of(Tenant tenant, Map<String, LocalDate> latest) {
            var profile = Profile.of(tenant);
            var owed = items.stream()
                    .filter(profile::owes)
                    .map(CatalogueItem::code)
                    .collect(toSet());
            return columns.stream()
                    .map(column -> column.of(owed))
                    .filter(column -> !column.items().isEmpty())
                    .map(column -> new ColumnRecord(column, newest(column, latest)))
                    .toList();
        }

        private static @Nullable LocalDate newest(Column column, Map<String, LocalDate> latest) {
            return column.items().stream()
                    .map(item -> latest.get(item.value()))
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(null);
        }
    }

    /** Reads each arrangement when it is first asked for. */
    final class OnDay {

        private final LocalDate day;
        private final boolean isPast;
        private final Map<Sharing, Arrangement> read = new HashMap<>();

        private OnDay(LocalDate day, boolean isPast) {
            this.day = day;
            this.isPast = isPast;
        }

        Arrangement of(Tenant tenant) {
            var lineage = tenant.lineage();
            return read.computeIfAbsent(
                    tenant.isSchool()
                            ? new Sharing(lineage.get(lineage.size() - 2), true)
                            : new Sharing(tenant.id(), false),
                    none -> arrangement(tenant, day, isPast));
        }

        /** A bureau, or all schools of a bureau. */
        private record Sharing(UUID bureau, boolean schools) {}
    }

    OnDay on(LocalDate day) {
        return new OnDay(day, day.isBefore(LocalDate.now(clock)));
    }

    /** Today everybody may ask how a site is arranged; what it was before is read over the subtree. */
    private Arrangement arrangement(Tenant tenant, LocalDate day, boolean isPast) {
        var plan = isPast ? plans.at(tenant, Time.endOf(day)) : plans.of(tenant);
        var items = catalogues.inForce(tenant, day).map(Catalogue::items).orElse(List.of()).stream()
                .filter(item -> item.mode() != Mode.GENERATED && item.audience() == Audience.PUBLIC)
                .toList();
        return new Arrangement(plan.columns(), items, plans.terms(tenant));
    }
}
