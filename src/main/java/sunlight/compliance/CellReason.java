package sunlight.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;

/**
 * Why a (tenant, item) pair stands as it does.
 *
 * @param publicAddress the page of the latest edition
 */
public record CellReason(
        ComplianceStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate dueOn,
        Message reason,
        List<Message> ground,
        Optional<String> publicAddress) {}
