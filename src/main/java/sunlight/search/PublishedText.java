package sunlight.search;

import java.time.Instant;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.publication.PublishedEdition;
import sunlight.publication.PublishedFile;
import sunlight.richtext.RichText;

/**
 * The words of a current edition.
 *
 * @param said everything but the title: text, elements, names of attachments, numbers
 */
record PublishedText(UUID disclosure, int number, ItemCode item, Instant publishedAt, String title, String said) {

    static PublishedText of(PublishedEdition edition) {
        var said = new StringJoiner(" ");
        add(said, RichText.plainText(edition.body()));
        edition.answers().byKey().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(java.util.Map.Entry::getValue)
                .forEach(answer -> add(said, answer.notConcerned() ? answer.reason() : answer.answer()));
        edition.files().stream()
                .filter(file -> !file.inline())
                .map(PublishedFile::name)
                .forEach(name -> add(said, name));
        add(said, edition.documentNumber());
        add(said, edition.indexNumber());
        return new PublishedText(
                edition.disclosure(),
                edition.number(),
                edition.item(),
                edition.publishedAt(),
                flat(edition.title()),
                said.toString());
    }

    private static void add(StringJoiner said, @Nullable String text) {
        var flat = text == null ? "" : flat(text);
        if (!flat.isEmpty()) {
            said.add(flat);
        }
    }

    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    String folded() {
        return Grams.fold(title + "\n" + said);
    }

    String titleGrams() {
        return Grams.ofText(Grams.fold(title));
    }

    String grams() {
        return Grams.ofText(folded());
    }
}
