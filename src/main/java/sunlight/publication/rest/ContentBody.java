package sunlight.publication.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sunlight.publication.Answers;
import sunlight.publication.Attribute;
import sunlight.publication.Content;
import sunlight.publication.ElementAnswer;

/**
 * What a draft says; it is sent as a whole.
 *
 * @param body HTML; what may not stand in it is taken out
 * @param elements the answers to the item's required elements, by their key
 * @param formedOn formation date, from which the 20 working days run
 */
public record ContentBody(
        String title,
        String body,
        @Nullable Map<String, Element> elements,
        @Nullable LocalDate formedOn,
        @Nullable String documentNumber,
        @Nullable Attribute attribute) {

    /** The answer to a required element, or that it is not concerned, and why. */
    public record Element(
            @Nullable String answer,
            boolean notConcerned,
            @Nullable String reason) {}

    static ContentBody of(Content content) {
        var elements = new LinkedHashMap<String, Element>();
        content.answers().byKey().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> elements.put(entry.getKey(), element(entry.getValue())));
        return new ContentBody(
                content.title(),
                content.body(),
                elements,
                content.formedOn(),
                content.documentNumber(),
                content.attribute());
    }

    private static Element element(ElementAnswer answer) {
        return answer.notConcerned()
                ? new Element(null, true, answer.reason())
                : new Element(answer.answer(), false, null);
    }

    Content content() {
        var answers = new LinkedHashMap<String, ElementAnswer>();
        if (elements != null) {
            elements.forEach((key, element) -> answers.put(
                    key, new ElementAnswer(said(element.answer()), element.notConcerned(), said(element.reason()))));
        }
        return new Content(
                title,
                body,
                new Answers(answers),
                formedOn,
                documentNumber,
                attribute == null ? Attribute.PROACTIVE : attribute);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
