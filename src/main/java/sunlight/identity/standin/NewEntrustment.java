package sunlight.identity.standin;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau's administrator says; a form may have left anything out.
 *
 * @param office where the reviewer belongs: the bureau itself or somebody below it
 * @param reviewer the membership there
 * @param until the last day; there is none for good
 */
public record NewEntrustment(
        @Nullable UUID school,
        @Nullable UUID office,
        @Nullable UUID reviewer,
        boolean signs,
        @Nullable LocalDate until,
        String ground) {}
