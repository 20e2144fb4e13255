package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The settings of a tenant that the console has said last. What the files say of them does not count. Pure.
 *
 * @param names such as {@code letter_mark} or {@code look.colour}
 * @param stored the settings as they are stored, with how the tenant is reached
 */
record ChosenSettings(Set<String> names, JsonNode stored) {

    private static final String CONTACT = "contact";

    static final ChosenSettings NONE = new ChosenSettings(Set.of(), JsonNodeFactory.instance.objectNode());

    static ChosenSettings of(Stored.Tenant tenant) {
        return new ChosenSettings(tenant.chosen(), whole(tenant.state()));
    }

    /** What a file declares, with what the console has said. */
    DeclaredTenant over(DeclaredTenant declared) {
        if (names.isEmpty()) {
            return declared;
        }
        var settings = whole(declared);
        names.forEach(name -> put(settings, name, at(stored, name)));
        var contact = settings.remove(CONTACT);
        return declared.with(settings).reachedBy(contact);
    }

    /** Those of which a file says something else. */
    Set<String> otherwise(DeclaredTenant declared) {
        return names.stream()
                .filter(name -> !at(whole(declared), name).isMissingNode())
                .filter(name -> !at(whole(declared), name).equals(at(stored, name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a file says anything of them. */
    boolean isIn(DeclaredTenant declared) {
        return names.stream().anyMatch(name -> !at(whole(declared), name).isMissingNode());
    }

    /** Those that stay the console's: of the others the files say the same. */
    Collection<String> unsettled(DeclaredTenant declared) {
        return names.stream()
                .filter(name -> !at(whole(declared), name).equals(at(stored, name)))
                .sorted()
                .toList();
    }

    private static ObjectNode whole(DeclaredTenant tenant) {
        ObjectNode settings = tenant.settings().deepCopy();
        settings.set(CONTACT, tenant.contact().deepCopy());
        return settings;
    }

    private static JsonNode at(JsonNode settings, String name) {
        return settings.at("/" + name.replace('.', '/'));
    }

    private static void put(ObjectNode settings, String name, JsonNode value) {
        var dot = name.indexOf('.');
        if (dot < 0) {
            set(settings, name, value);
        } else if (settings.has(name.substring(0, dot)) || !value.isMissingNode()) {
            set(settings.withObject("/" + name.substring(0, dot)), name.substring(dot + 1), value);
        }
    }

    private static void set(ObjectNode node, String field, JsonNode value) {
        if (value.isMissingNode()) {
            node.remove(field);
        } else {
            node.set(field, value);
        }
    }
}
