package sunlight.compliance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.language.Message;

/** What one item owes today, why and on what ground. */
public record DueLine(
        CatalogueItem item,
        ComplianceStatus status,
        @Nullable LocalDate dueOn,
        Message reason,
        List<Message> ground) {}
