package sunlight.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Closing;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;

/**
 * As what a school is counted.
 *
 * @param bureaus those above it, each of which counts it
 * @param district empty where no county is known
 * @param lastDay the last on which it is a school, where that is known
 */
record Share(
        List<UUID> bureaus,
        String district,
        Set<SchoolKind> kinds,
        @Nullable LocalDate lastDay) {

    Share {
        bureaus = List.copyOf(bureaus);
        kinds = Set.copyOf(kinds);
    }

    /** Nothing for a bureau or unit, and for a school that is no more. */
    static Optional<Share> of(Tenant tenant) {
        if (!tenant.isSchool() || !tenant.active()) {
            return Optional.empty();
        }
        var above = tenant.lineage().subList(0, tenant.lineage().size() - 1);
        var district = tenant.district();
        return Optional.of(new Share(
                above,
                district == null ? "" : district,
                tenant.kinds(),
                Closing.of(tenant).map(Closing::on).orElse(null)));
    }
}
