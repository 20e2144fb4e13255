package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form by which anybody subscribes to mails; plain HTML, no script, no cookie.
 *
 * @param items what one may choose instead of everything
 * @param stamp when the form was made, signed
 */
public record SubscribePage(
        Frame frame,
        String lead,
        String action,
        Typed typed,
        @Nullable String wrong,
        String stamp,
        List<SearchForm.Choice> items) {

    /** What a person typed and chose. */
    public record Typed(String address, String item) {}

    /** What a link in a mail is for. */
    public enum Deed {
        CONFIRM,
        END
    }

    /** Asks before a link in a mail does anything. */
    public record Question(Frame frame, String text, String button, String action) {}
}
