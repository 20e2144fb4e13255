package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as it is read in the browser.
 *
 * @param about its kind and size
 * @param says what the reader should know of the view, or why there is none
 * @param body clean HTML; empty where there is no view
 * @param place which part of how many this is; none where there is only one
 */
public record ViewPage(
        Frame frame,
        String name,
        String about,
        String download,
        List<String> says,
        String body,
        @Nullable String place,
        @Nullable Link before,
        @Nullable Link after,
        Link disclosure) {}
