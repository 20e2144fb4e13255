package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.provisioning.Declared.Defaults;
import sunlight.provisioning.Declared.Edition;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

/** Collects what the files declare, and what is wrong with it, over all folders. */
final class Declarations {

    private final Map<String, DeclaredTenant> tenants = new LinkedHashMap<>();
    private final Map<String, Place> slugs = new HashMap<>();
    private final Map<String, Place> hosts = new HashMap<>();
    private final List<Edition> editions = new ArrayList<>();
    private final List<Defaults> defaults = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    void fault(Fault fault) {
        faults.add(fault);
    }

    /** Whether what was read so far may be used: nothing else is, once a fault was found. */
    boolean isSound() {
        return faults.isEmpty();
    }

    @Nullable
    DeclaredTenant tenant(String slug) {
        return tenants.get(slug);
    }

    List<String> bureaus() {
        return tenants.values().stream()
                .filter(tenant -> !tenant.isSchool())
                .map(DeclaredTenant::slug)
                .toList();
    }

    void add(Edition edition) {
        editions.add(edition);
    }

    void add(Defaults ofBureau) {
        defaults.add(ofBureau);
    }

    /** Adds the tenant that stands at a place; a slug or host that is taken is a fault. */
    DeclaredTenant add(Place place, @Nullable DeclaredTenant parent) {
        var slug = place.at("slug");
        if (Slugs.isReserved(slug.text())) {
            fault(slug.fault("\"" + slug.text() + "\" is reserved for the product's own addresses; take another"));
        }
        claim(slugs, slug);
        place.at("hosts").each().forEach(host -> claim(hosts, host));
        var tenant = tenant(place, parent);
        tenants.putIfAbsent(tenant.slug(), tenant);
        return tenant;
    }

    private void claim(Map<String, Place> claimed, Place name) {
        var other = claimed.putIfAbsent(name.text(), name);
        if (other != null) {
            fault(name.fault("\"" + name.text() + "\" is already taken at "
                    + other.fault("").toString().replaceFirst(": $", "")));
        }
    }

    private static DeclaredTenant tenant(Place place, @Nullable DeclaredTenant parent) {
        var slug = place.at("slug").text();
        var name = place.at("name").bilingual();
        var district = place.at("district").isGiven()
                ? place.at("district").text()
                : parent == null ? null : parent.district();
        return new DeclaredTenant(
                slug,
                parent == null ? null : parent.slug(),
                (parent == null ? "" : parent.path()) + slug + "/",
                name,
                Initials.of(name.zh()),
                district,
                constants(place.at("kinds"), SchoolKind.class),
                constants(place.at("flags"), Flag.class),
                place.at("hosts").texts(),
                object(place.at("contact")),
                settings(place, parent));
    }

    private static <E extends Enum<E>> List<String> constants(Place words, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> words.texts().contains(each.name().toLowerCase(Locale.ROOT)))
                .sorted()
                .map(Enum::name)
                .toList();
    }

    private static ObjectNode object(Place place) {
        return place.node().isObject() ? place.node().deepCopy() : JsonNodeFactory.instance.objectNode();
    }

    /** Which documents bind a tenant goes down the tree. */
    private static JsonNode settings(Place place, @Nullable DeclaredTenant parent) {
        var settings = object(place.at("settings"));
        if (place.at("division").isGiven()) {
            settings.put("division", place.at("division").text());
        } else if (parent != null && parent.settings().has("division")) {
            settings.put("division", parent.settings().path("division").asText());
        }
        return settings;
    }

    Declared done() {
        if (!faults.isEmpty()) {
            throw new WrongFiles(faults);
        }
        return new Declared(List.copyOf(tenants.values()), List.copyOf(editions), List.copyOf(defaults));
    }
}
