package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as the home shows it: its newest entries.
 *
 * @param stale that nothing new has come for longer than the bureau's rule allows, where the public is told
 */
public record ColumnBlock(
        String key,
        Link title,
        List<Entry> entries,
        @Nullable String stale) {}
