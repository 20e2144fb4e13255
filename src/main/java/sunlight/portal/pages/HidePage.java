package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form by which anybody asks to have something hidden; plain HTML, no script, no cookie.
 *
 * @param stamp when the form was made, signed
 * @param contact how to reach the school directly
 */
public record HidePage(
        Frame frame,
        String lead,
        String action,
        Typed typed,
        @Nullable String wrong,
        String stamp,
        List<Row> contact) {

    /** What a person typed. */
    public record Typed(String page, String concern, String contact) {}
}
