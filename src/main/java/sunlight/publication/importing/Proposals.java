package sunlight.publication.importing;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;

/**
 * Which item a page seems to belong to: the one that its title names by the most letters, in the names and words that old sites have for
 * it ({@link OldWords}). Of two the one named last, since a Chinese title ends with what it is about; then the one that its column names, too.
 * Nothing is better than a wrong guess: who has to choose looks, and who is given something may not.
 */
final class Proposals {

    /** Letters by which a page that tells of an event must name the item. */
    private static final int AT_LENGTH = 5;

    private static final Comparator<Likeness> MORE = Comparator.comparingInt(Likeness::named)
            .thenComparingInt(Likeness::end)
            .thenComparingInt(Likeness::beside);

    private final List<CatalogueItem> items;
    private final List<Known> owed;

    /** @param owed those of the items that the school owes: no others are guessed */
    Proposals(List<CatalogueItem> items, List<CatalogueItem> owed) {
        this.items = items;
        this.owed = owed.stream().map(Known::of).toList();
    }

    private record Known(CatalogueItem item, Set<String> names, List<String> plain) {

        static Known of(CatalogueItem item) {
            var name = item.title().zh();
            return new Known(item, OldWords.KNOWN.of(name), OldWords.KNOWN.plainIn(name));
        }
    }

    /**
     * How a page names an item.
     *
     * @param named letters of the title that do
     * @param end where in the title the last of them stands
     * @param beside letters of the column that do, and those of the title that name many items
     */
    private record Likeness(CatalogueItem item, int named, int end, int beside) {

        static Likeness of(Known known, String title, String column) {
            var named = covered(title, known.names());
            var byColumn = covered(column, known.names()).cardinality();
            var plain = covered(title, known.plain()).cardinality();
            // Without a name, what many items are called says nothing.
            var beside = named.isEmpty() && byColumn == 0 ? 0 : byColumn + plain;
            return new Likeness(known.item(), named.cardinality(), named.length(), beside);
        }
    }

    /** @param code of an item or its name, where the page brings one */
    Optional<ItemCode> of(String title, String column, String code) {
        var said = items.stream()
                .filter(item -> item.code().value().equalsIgnoreCase(code)
                        || item.title().zh().equals(code))
                .findFirst();
        return said.or(() -> nearest(letters(title), letters(column))).map(CatalogueItem::code);
    }

    private Optional<CatalogueItem> nearest(String title, String column) {
        var isNews = OldWords.KNOWN.isNews(title) || OldWords.KNOWN.isNews(column);
        Predicate<Likeness> isEnough =
                isNews ? one -> one.named() >= AT_LENGTH : one -> one.named() > 0 || one.beside() > 0;
        return owed.stream()
                .map(known -> Likeness.of(known, title, column))
                .filter(isEnough)
                .max(MORE)
                .map(Likeness::item);
    }

    private static BitSet covered(String text, Collection<String> words) {
        var covered = new BitSet();
        for (var word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                covered.set(at, at + word.length());
            }
        }
        return covered;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{IsHan}a-zA-Z]", "");
    }
}
