package sunlight.privacy;

import java.util.List;
import java.util.Set;
import sunlight.catalogue.About;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;

/**
 * What may lawfully stand in the text that is checked: the rules know the item that they read.
 *
 * @param about of whom the item tells by its nature
 * @param allowedFields fields that the item's named list may show, such as 姓名 and 学校; empty where it owes no list
 * @param ownPhones phones that the tenant itself has made public, digits only
 * @param phrases words that the bureaus above do not want
 */
public record Lawful(
        ItemCode item,
        Set<About> about,
        Audience audience,
        List<String> allowedFields,
        Set<String> ownPhones,
        List<Phrase> phrases) {

    public Lawful {
        about = Set.copyOf(about);
        allowedFields = List.copyOf(allowedFields);
        ownPhones = Set.copyOf(ownPhones);
        phrases = List.copyOf(phrases);
    }

    /** Where no bureau has said anything about words. */
    public Lawful(
            ItemCode item, Set<About> about, Audience audience, List<String> allowedFields, Set<String> ownPhones) {
        this(item, about, audience, allowedFields, ownPhones, List.of());
    }
}
