package sunlight.publication.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sunlight.catalogue.RequiredElement;
import sunlight.language.Language;
import sunlight.publication.Content;
import sunlight.richtext.RichText;

/**
 * Where in a disclosure a time stands that is over.
 *
 * @param field {@code title}, {@code body}, or the key of an element
 * @param plain the text in which it stands, without its marks
 */
public record DatedPlaces(String field, String label, String plain, List<TimeWord> words) {

    public static final String TITLE = "title";
    public static final String BODY = "body";

    /** The parts of a disclosure that name such times, in the order of the form. */
    public static List<DatedPlaces> of(
            Content content, List<RequiredElement> elements, Language language, LocalDate today) {
        var places = new ArrayList<DatedPlaces>();
        add(places, TITLE, "", content.title(), today);
        for (var element : elements) {
            var answer = content.answers().of(element.key());
            var said = answer.notConcerned() ? answer.reason() : answer.answer();
            add(places, element.key(), element.label().in(language), said, today);
        }
        add(places, BODY, "", RichText.plainText(content.body()), today);
        return places;
    }

    private static void add(List<DatedPlaces> places, String field, String label, String text, LocalDate today) {
        var words = TimeWords.outdated(text, today);
        if (!words.isEmpty()) {
            places.add(new DatedPlaces(field, label, text, words));
        }
    }

    /** The words as they stand there, each once. */
    public List<String> texts() {
        return words.stream().map(TimeWord::text).distinct().toList();
    }
}
