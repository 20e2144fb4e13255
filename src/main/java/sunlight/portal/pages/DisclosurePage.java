package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure, in its current or in an older edition.
 *
 * @param newer where the current edition is, if this is an older one
 */
public record DisclosurePage(
        Frame frame, Document document, @Nullable Link newer, List<String> grounds, List<Row> contact) {}
