package sunlight.identity.standin;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an approver says before an absence; a form may have left any day out.
 *
 * @param colleague the membership of who stands in
 */
public record NewDelegation(
        @Nullable UUID colleague,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String reason) {}
