package sunlight.supervision.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.supervision.OpenLetters.Mention;

/** The draft that was made; {@code alsoIn} names the other letters that are open about the same items. */
public record DraftedAnswer(String id, List<Also> alsoIn) {

    /** Another open letter, and the items that stand in both. */
    public record Also(NoticesAnswer.Line letter, List<String> items) {}

    static DraftedAnswer of(String id, List<ItemCode> items, List<Mention> mentions, Map<UUID, String> slugs) {
        var others = mentions.stream()
                .filter(mention -> !mention.letter().id().toString().equals(id))
                .filter(mention -> items.contains(mention.item()))
                .toList();
        return new DraftedAnswer(
                id,
                others.stream()
                        .map(Mention::letter)
                        .distinct()
                        .map(letter -> new Also(
                                NoticesAnswer.line(letter, slugs),
                                others.stream()
                                        .filter(mention -> mention.letter().equals(letter))
                                        .map(mention -> mention.item().value())
                                        .sorted()
                                        .toList()))
                        .toList());
    }
}
