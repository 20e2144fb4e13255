package sunlight.publication.importing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;

/** Which item a page seems to belong to: the one with whose name its title and its column share most pairs of letters. */
record Proposals(List<CatalogueItem> items) {

    private static final double ENOUGH = 0.34;

    Optional<ItemCode> of(String title, String category, String code) {
        var named = items.stream()
                .filter(item -> item.code().value().equalsIgnoreCase(code)
                        || item.title().zh().equals(code))
                .findFirst();
        return named.or(() -> nearest(title, category)).map(CatalogueItem::code);
    }

    private Optional<CatalogueItem> nearest(String title, String category) {
        var words = pairs(title);
        var column = pairs(category);
        return items.stream()
                .filter(item -> likeness(item, words, column) >= ENOUGH)
                .max(Comparator.comparingDouble(item -> likeness(item, words, column)));
    }

    /** The share of the item's name that stands in the title, and half as much for what stands in the column. */
    private static double likeness(CatalogueItem item, Set<String> title, Set<String> category) {
        var name = pairs(item.title().zh());
        return name.isEmpty() ? 0 : (shared(name, title) + shared(name, category) / 2.0) / name.size();
    }

    private static long shared(Set<String> name, Set<String> others) {
        return name.stream().filter(others::contains).count();
    }

    private static Set<String> pairs(String text) {
        var letters = text.replaceAll("[^\\p{IsHan}a-zA-Z]", "").replaceAll("情况|信息|工作|学校|管理|有关|关于|规定|公开|公示", "");
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}
