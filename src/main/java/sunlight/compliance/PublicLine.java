package sunlight.compliance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.language.Message;

/**
 * How an item stands in the public's eyes: the same that the public pages say.
 *
 * @param on the day it was published, is declared nil until, or was due
 */
public record PublicLine(
        CatalogueItem item, PublicState state, @Nullable LocalDate on, Message reason, List<Message> ground) {}
