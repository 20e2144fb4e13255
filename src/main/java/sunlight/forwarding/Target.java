package sunlight.forwarding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.reminding.channel.Wire;

/**
 * A portal with all that is needed to push to it; not for a face, since it knows address and secret.
 *
 * @param wire nothing where the key with which it was sealed is not there any more
 * @param column where the disclosures belong on the portal, in its own words; may be empty
 * @param items codes of items, or how codes begin; empty means all
 */
record Target(UUID id, String name, @Nullable Wire wire, String column, List<String> items, boolean active) {

    Target {
        items = List.copyOf(items);
    }

    boolean wants(ItemCode item) {
        return items.isEmpty() || items.stream().anyMatch(item.value()::startsWith);
    }
}
