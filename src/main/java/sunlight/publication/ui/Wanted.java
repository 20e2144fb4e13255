package sunlight.publication.ui;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.language.Text;
import sunlight.publication.DraftLine;
import sunlight.publication.Stage;

/**
 * What somebody looks for in a list of disclosures.
 *
 * @param words each of them stands in the title or in the item
 * @param stage none: any
 */
record Wanted(String words, @Nullable Stage stage) {

    boolean lets(DraftLine line, Text item) {
        var text = small(String.join(" ", line.title(), line.item().value(), item.zh(), item.en()));
        return (stage == null || stage == line.stage())
                && Stream.of(small(words.strip()).split("\\s+")).allMatch(text::contains);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
