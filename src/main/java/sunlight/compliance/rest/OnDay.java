package sunlight.compliance.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.Inspecting;
import sunlight.compliance.LookingBack;
import sunlight.compliance.MatrixPage;
import sunlight.compliance.Reading;
import sunlight.rest.Given;
import sunlight.tenancy.TenantKind;

/** The matrix of today or, where an address names one, of another day. */
@ApplicationScoped
class OnDay {

    @Inject
    Inspecting inspecting;

    @Inject
    LookingBack lookingBack;

    @Inject
    Clock clock;

    MatrixPage matrix(TenantKind kind, @Nullable String on, @Nullable Reading known) {
        var day = day(on);
        if (!day.equals(LocalDate.now(clock))) {
            return lookingBack
                    .matrix(kind, day, known == null ? Reading.THEN : known)
                    .page();
        }
        return kind == TenantKind.BUREAU ? inspecting.bureausToday() : inspecting.today();
    }

    LocalDate day(@Nullable String on) {
        return on == null || on.isEmpty() ? LocalDate.now(clock) : Given.as(LocalDate::parse, "on", on);
    }
}
