package sunlight.viewing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.privacy.Place;

/**
 * Where in a file something stands, as far as a view cares.
 *
 * @param section the heading below which it is shown; none in a document without pages, sheets or slides
 */
record Reached(@Nullable Message section) {

    static final String PAGE = "privacy.place.page";

    private static final Set<String> SECTIONS = Set.of(
            PAGE,
            "privacy.place.sheet",
            "privacy.place.slide",
            "privacy.place.footnotes",
            "privacy.place.endnotes",
            "privacy.place.drawing",
            "privacy.place.formField");

    /** Steps within a section, or within the document, that a reader of the paper would see. */
    private static final Set<String> INNER = Set.of(
            "privacy.place.paragraph",
            "privacy.place.table",
            "privacy.place.row",
            "privacy.place.caption",
            "privacy.place.drawing",
            "privacy.place.annotation");

    private static final Message FORM = Message.of("viewing.form");

    /** Nothing for what a reader of the paper would not see, or sees on every page again. */
    static Optional<Reached> at(Place place) {
        var steps = place.steps()
                .subList(Math.min(1, place.steps().size()), place.steps().size());
        if (steps.isEmpty()) {
            return Optional.of(new Reached(null));
        }
        var first = steps.get(0);
        if (!SECTIONS.contains(first.key())) {
            return isInner(steps) ? Optional.of(new Reached(null)) : Optional.empty();
        }
        var section = first.key().equals("privacy.place.formField") ? FORM : first;
        return isInner(steps.subList(1, steps.size())) ? Optional.of(new Reached(section)) : Optional.empty();
    }

    private static boolean isInner(List<Message> steps) {
        return steps.stream().map(Message::key).allMatch(INNER::contains);
    }
}
