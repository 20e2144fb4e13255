package sunlight.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readers are sent here once the database has answered, and go on being sent when it is away later: all servers share it,
 * and what each keeps ready is better than nothing.
 */
@Readiness
@ApplicationScoped
class DatabaseAnswered implements HealthCheck {

    @Inject
    Revisions revisions;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database answered")
                .status(revisions.wasRead())
                .build();
    }
}
