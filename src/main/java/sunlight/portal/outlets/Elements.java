package sunlight.portal.outlets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.RequiredElement;
import sunlight.publication.PublishedEdition;

/** The answers to required elements with their names, in the order of the catalogue. */
final class Elements {

    private Elements() {}

    /** @param said the answer or, where the element does not arise, why */
    record Element(String key, String label, boolean concerned, String said) {}

    /** What the catalogue no longer asks was said all the same; it comes last, under its key. */
    static List<Element> of(PublishedEdition edition, @Nullable CatalogueItem item) {
        var elements = new ArrayList<Element>();
        var asked = item == null ? List.<RequiredElement>of() : item.elements();
        for (var required : asked) {
            add(elements, required.key(), required.label().zh(), edition);
        }
        var known = asked.stream().map(RequiredElement::key).toList();
        edition.answers().byKey().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getKey)
                .filter(key -> !known.contains(key))
                .forEach(key -> add(elements, key, key, edition));
        return elements;
    }

    private static void add(List<Element> elements, String key, String label, PublishedEdition edition) {
        var answer = edition.answers().of(key);
        if (answer.isGiven()) {
            var concerned = !answer.notConcerned();
            elements.add(new Element(key, label, concerned, concerned ? answer.answer() : answer.reason()));
        }
    }
}
