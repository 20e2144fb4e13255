package sunlight.publication.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.Finding;
import sunlight.tenancy.Tenant;

/** How the privacy gate stands at the tenants below a bureau. */
public record GateOverview(List<School> schools, List<Override> overrides, List<Request> requests, List<Hard> hard) {

    /**
     * A tenant in numbers.
     *
     * @param attestations of the last 365 days, as overrides are
     * @param hard hard findings in what is public
     * @param soft findings in what is public that nobody has answered for
     */
    public record School(
            Tenant tenant, int overrides, int attestations, int openRequests, int overdueRequests, int hard, int soft) {

        boolean isQuiet() {
            return overrides + attestations + openRequests + hard + soft == 0;
        }
    }

    /** A finding that an approver let pass. */
    public record Override(
            Tenant tenant, Decision decision, @Nullable String title) {}

    /** A request that waits; who asked and why is the school's to know. */
    public record Request(Tenant tenant, UUID id, Instant receivedAt, LocalDate dueOn, boolean overdue) {}

    /**
     * An edition with hard findings.
     *
     * @param hidden whether nobody but the tenant sees it any more
     * @param findings the first of them, masked
     * @param count how many there are
     */
    public record Hard(
            Tenant tenant,
            UUID disclosure,
            int number,
            String title,
            Instant checkedAt,
            boolean hidden,
            List<Finding> findings,
            int count) {

        static final int SHOWN = 10;
    }
}
