package sunlight.richtext.saved;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.richtext.Imported;

/**
 * An article out of a saved page: nothing is stored yet.
 *
 * @param imported title, text, the pictures that came along, and what did not
 * @param address where it was, if the page says so
 * @param day when it was published there, if the page says so
 * @param publisher the account or site that published it; may be empty
 * @param missing addresses of pictures that did not come along
 * @param files documents that came along beside it
 */
public record SavedArticle(
        Imported imported,
        @Nullable String address,
        @Nullable LocalDate day,
        String publisher,
        List<String> missing,
        List<LinkedFile> files) {

    public SavedArticle {
        missing = List.copyOf(missing);
        files = List.copyOf(files);
    }

    public SavedArticle with(Imported other) {
        return new SavedArticle(other, address, day, publisher, missing, files);
    }
}
