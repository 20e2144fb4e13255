package sunlight.assessment.repetition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What of a text that is public is compared.
 *
 * @param names of the school in every language
 * @param files what is attached, by the beginnings of their hashes
 * @param adopted whether it refers to a superior's text, and is therefore meant to be the same
 */
public record PublishedText(
        UUID edition,
        UUID disclosure,
        UUID school,
        String item,
        String body,
        List<String> names,
        List<Long> files,
        boolean adopted,
        Instant publishedAt) {

    public PublishedText {
        names = List.copyOf(names);
        files = List.copyOf(files);
    }
}
