package sunlight.provisioning;

import java.util.List;
import sunlight.language.Text;
import sunlight.tenancy.UnitKind;

/**
 * A department or subordinate unit as somebody wants it to be.
 *
 * @param before its present name in addresses; empty for a new one
 * @param slug its name in addresses from now on; empty to have one made from its name
 * @param items codes of the items that it publishes in place of the bureau
 */
public record UnitEntry(String before, String slug, Text name, UnitKind kind, List<String> items, Contact contact) {

    /**
     * How it can be reached.
     *
     * @param address in Chinese; both may be empty
     */
    public record Contact(String phone, String address) {}

    public UnitEntry {
        items = items.stream().distinct().sorted().toList();
    }

    boolean isNew() {
        return before.isEmpty();
    }
}
