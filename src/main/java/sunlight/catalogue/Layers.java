package sunlight.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Lays the editions of a tenant's bureaus one over the other; what was joined once is kept, as editions in force never change. */
final class Layers {

    private final Cache<List<Layer>, Catalogue> joined =
            Caffeine.newBuilder().maximumSize(200).build();

    record Key(UUID id, String hash) {}

    /** @param depth how far from the root its bureau is */
    record Edition(long depth, LocalDate effectiveOn, Key key) {}

    /** @param above what was above the edition when it came into force; what it has in common with it is inherited */
    private record Layer(Key edition, List<Layer> above) {}

    /** @param editions in the order of their days; on one day the nearer bureau comes last */
    CatalogueHistory history(List<Edition> editions, Function<Key, JsonNode> definitions) {
        var reigns = new ArrayList<CatalogueHistory.Reign>();
        var inForce = new TreeMap<Long, Layer>();
        for (var edition : editions) {
            var above = List.copyOf(inForce.headMap(edition.depth()).values());
            inForce.put(edition.depth(), new Layer(edition.key(), above));
            reigns.removeIf(reign -> reign.from().equals(edition.effectiveOn()));
            reigns.add(new CatalogueHistory.Reign(
                    edition.effectiveOn(), catalogue(List.copyOf(inForce.values()), definitions)));
        }
        return new CatalogueHistory(reigns);
    }

    private Catalogue catalogue(List<Layer> layers, Function<Key, JsonNode> definitions) {
        var known = joined.getIfPresent(layers);
        if (known != null) {
            return known;
        }
        var nearest = layers.get(layers.size() - 1);
        var own = definitions.apply(nearest.edition());
        if (!nearest.above().isEmpty()) {
            own = Supplement.of(catalogue(nearest.above(), definitions), own);
        }
        var others = List.copyOf(layers.subList(0, layers.size() - 1));
        var catalogue = Supplement.join(others.isEmpty() ? null : catalogue(others, definitions), own);
        joined.put(layers, catalogue);
        return catalogue;
    }
}
