package sunlight.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes.
 *
 * @param body sanitised HTML
 * @param formedOn formation date 生成日期: the 20 working days of the Regulation, art. 26, run from it
 * @param documentNumber 文号, where there is one
 */
public record Content(
        String title,
        String body,
        Answers answers,
        @Nullable LocalDate formedOn,
        @Nullable String documentNumber,
        Attribute attribute) {

    /** With the text of an earlier one; what was already said of this one stays, its title too. */
    Content begunFrom(String earlier, String text, Answers given) {
        return new Content(title.isBlank() ? earlier : title, text, given, formedOn, documentNumber, attribute);
    }
}
