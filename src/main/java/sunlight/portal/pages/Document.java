package sunlight.portal.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure as it is read.
 *
 * @param adopted the text above to which it refers; body, elements and attachments are added to that
 * @param original where it stood before, if it was taken over from elsewhere
 * @param body HTML that the publication has already cleaned; the only text that is not escaped
 * @param confirmed when somebody last signed that it is still true
 * @param logged where it stands in the publication log
 */
public record Document(
        String title,
        List<Row> metadata,
        @Nullable Adopted adopted,
        @Nullable Link original,
        List<Element> elements,
        String body,
        List<Attachment> attachments,
        List<EditionLine> history,
        @Nullable String confirmed,
        @Nullable Link logged) {

    /** Whether it says nothing but in its files, such as a sealed scan. */
    public boolean isFilesOnly() {
        return adopted == null && elements.isEmpty() && body.isBlank() && !attachments.isEmpty();
    }

    /**
     * A text above, as it is read beside what is added to it.
     *
     * @param origin where it stands; nothing while it cannot be read
     * @param about its publisher, edition and day; or why it cannot be read
     */
    public record Adopted(
            @Nullable Link origin, String about, List<Element> elements, String body, List<Attachment> attachments) {}

    /** An answer to a required element. */
    public record Element(String label, String answer, boolean concerned) {}

    /**
     * A file beside the text.
     *
     * @param view where it is read in the browser
     * @param address where it is taken away
     */
    public record Attachment(String name, String view, String address, String about) {}

    /**
     * One edition in the history; a withdrawn one has no address but a reason.
     *
     * @param change what it changed, and why
     * @param changes where it is compared with the one before
     */
    public record EditionLine(
            String label,
            LocalDate day,
            @Nullable String address,
            boolean shown,
            @Nullable String withdrawn,
            @Nullable String change,
            @Nullable String changes) {}
}
