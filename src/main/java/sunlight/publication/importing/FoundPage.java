package sunlight.publication.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.problem.Issue;
import sunlight.richtext.Imported;

/**
 * A page of an old site as it was found in a file.
 *
 * @param row where in the file, from 1
 * @param address in full, if it is known
 * @param key by which it is known again: the old address, or a digest of what it says
 * @param category the column of the old site; may be empty
 * @param item the item that it seems to belong to
 * @param text nothing where there is nothing to bring over
 * @param files documents that come along
 * @param notes what wants a look
 * @param against why it cannot be brought over
 */
public record FoundPage(
        int row,
        String title,
        @Nullable LocalDate day,
        @Nullable String address,
        String key,
        String category,
        @Nullable ItemCode item,
        @Nullable Imported text,
        List<OldFile> files,
        List<Issue> notes,
        List<Issue> against) {

    public FoundPage {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
        against = List.copyOf(against);
    }

    public boolean canCome() {
        return against.isEmpty();
    }
}
