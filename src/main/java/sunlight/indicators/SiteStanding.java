package sunlight.indicators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.language.Text;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** How the site of a tenant stands on a day under all indicators. */
public record SiteStanding(
        String slug,
        Text name,
        TenantKind kind,
        @Nullable String district,
        LocalDate day,
        List<IndicatorVerdict> verdicts) {

    public SiteStanding {
        verdicts = List.copyOf(verdicts);
    }

    static SiteStanding of(Tenant tenant, SiteRecord record, LocalDate day) {
        return new SiteStanding(
                tenant.slug(), tenant.name(), tenant.kind(), tenant.district(), day, SiteInspection.of(record, day));
    }

    public long count(IndicatorState state) {
        return verdicts.stream().filter(verdict -> verdict.state() == state).count();
    }

    public boolean has(IndicatorState state) {
        return count(state) > 0;
    }
}
