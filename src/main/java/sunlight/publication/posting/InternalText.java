package sunlight.publication.posting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.publication.Answers;
import sunlight.publication.PublishedFile;

/**
 * An internal text as a member of the tenant reads it.
 *
 * @param body sanitised HTML; pictures are {@code files/<id>}
 * @param files without those that are hidden for a check
 */
public record InternalText(
        InternalLine line,
        String indexNumber,
        @Nullable String documentNumber,
        @Nullable LocalDate formedOn,
        String body,
        Answers answers,
        List<PublishedFile> files) {}
