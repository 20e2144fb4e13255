package sunlight.publication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;

/**
 * A disclosure as those see it who work on it.
 *
 * @param version what saving and every step must be given back, so that nobody overwrites what somebody else wrote, or
 *     decides on what was not shown
 * @param editions number of editions published so far
 * @param ofEarlierText whether the text was public before, so that its times may be over
 * @param steps the steps that the workflow allows now, for whoever may take them
 * @param adopts the text of a bureau above that it refers to
 * @param change what it will change in the edition before, once somebody has said so
 */
public record Draft(
        UUID id,
        long version,
        ItemCode item,
        String indexNumber,
        Content content,
        Stage stage,
        String author,
        boolean mine,
        int editions,
        boolean ofEarlierText,
        List<AttachmentLine> attachments,
        List<SignatureLine> signatures,
        Set<Step> steps,
        Instant changedAt,
        @Nullable Source adopts,
        @Nullable Change change) {

    /** The same disclosure with another text. */
    public Draft saying(Content other) {
        return new Draft(
                id,
                version,
                item,
                indexNumber,
                other,
                stage,
                author,
                mine,
                editions,
                ofEarlierText,
                attachments,
                signatures,
                steps,
                changedAt,
                adopts,
                change);
    }
}
