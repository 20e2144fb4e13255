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
import sunlight.provisioning.Declared.Plan;
import sunlight.site.Contrast;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

/** Collects what the files declare, and what is wrong with it, over all folders. */
final class Declarations {

    private final Map<String, DeclaredTenant> tenants = new LinkedHashMap<>();
    private final Map<String, Place> slugs = new HashMap<>();
    private final Map<String, Place> hosts = new HashMap<>();
    private final List<Edition> editions = new ArrayList<>();
    private final List<Defaults> defaults = new ArrayList<>();
    private final Map<String, byte[]> crests = new LinkedHashMap<>();
    private CrestFiles crestFiles = new CrestFiles();
    private final List<Plan> plans = new ArrayList<>();
    /** Whether it is a unit that is to take over. */
    private final Map<Place, Boolean> successors = new LinkedHashMap<>();

    private final Map<Place, DeclaredTenant> duties = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean editionsComplete = true;

    void fault(Fault fault) {
        faults.add(fault);
    }

    /** Whether what was read so far may be used: nothing else is, once a fault was found. */
    boolean isSound() {
        return faults.isEmpty();
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    @Nullable
    DeclaredTenant tenant(String slug) {
        return tenants.get(slug);
    }

    List<String> bureaus() {
        return tenants.values().stream()
                .filter(DeclaredTenant::isBureau)
                .map(DeclaredTenant::slug)
                .toList();
    }

    /** The pictures of the folder that is read now. */
    void crests(CrestFiles files) {
        crestFiles = files;
    }

    /** What refers to catalogues cannot be judged any more: it may be right. */
    void leaveOutEdition() {
        editionsComplete = false;
    }

    void add(Edition edition) {
        editions.add(edition);
    }

    void add(Plan plan) {
        plans.add(plan);
    }

    /** Editions that a bureau has declared for its schools or for bureaus. */
    List<Edition> editions(String bureau, String audience) {
        return editions.stream()
                .filter(edition ->
                        edition.bureau().equals(bureau) && edition.audience().equals(audience))
                .toList();
    }

    void add(Defaults ofBureau) {
        defaults.add(ofBureau);
    }

    /** Adds the tenant that stands at a place; a slug or host that is taken is a fault. */
    DeclaredTenant add(Place place, @Nullable DeclaredTenant parent) {
        var slug = place.at("slug");
        if (Slugs.isReserved(slug.text())) {
            fault(slug.fault("declared.reserved", slug.text()));
        }
        claim(slugs, slug);
        place.at("former_slugs").each().forEach(former -> claim(slugs, former));
        place.at("hosts").each().forEach(host -> claim(hosts, host));
        place.at("successors")
                .each()
                .forEach(heir -> successors.put(heir, place.at("unit").isGiven()));
        place.at("former_hosts").each().forEach(former -> claim(hosts, former));
        var tenant = tenant(place, parent);
        tenants.putIfAbsent(tenant.slug(), tenant);
        return tenant;
    }

    /** Adds a unit of a bureau; what it owes is looked up once all catalogues are read. */
    void unit(Place place, DeclaredTenant bureau) {
        add(place, bureau);
        place.at("items").each().forEach(item -> duties.put(item, bureau));
    }

    private void claim(Map<String, Place> claimed, Place name) {
        var other = claimed.putIfAbsent(name.text(), name);
        if (other != null) {
            fault(name.fault("declared.taken", name.text(), other.where()));
        }
    }

    private DeclaredTenant tenant(Place place, @Nullable DeclaredTenant parent) {
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
    private JsonNode settings(Place place, @Nullable DeclaredTenant parent) {
        var settings = object(place.at("settings"));
        if (place.at("division").isGiven()) {
            settings.put("division", place.at("division").text());
        } else if (parent != null && parent.settings().has("division")) {
            settings.put("division", parent.settings().path("division").asText());
        }
        for (String field : List.of("footer", "former_slugs", "former_hosts", "opens_on", "closes_on", "successors")) {
            if (place.at(field).isGiven()) {
                settings.set(field, place.at(field).node());
            }
        }
        if (place.at("unit").isGiven()) {
            settings.put("unit", place.at("unit").text().toUpperCase(Locale.ROOT));
            settings.set("items", place.at("items").node());
        }
        if (place.at("look").isGiven()) {
            settings.set("look", look(place.at("look")));
        }
        return settings;
    }

    /** A colour must be readable, and a crest is known by its hash from here on. */
    private JsonNode look(Place declared) {
        var look = object(declared);
        var colour = declared.at("colour");
        if (colour.isGiven()) {
            var contrast = Contrast.ofSite(colour.text());
            if (contrast < Contrast.ENOUGH) {
                fault(colour.fault("declared.darker", String.format(Locale.ROOT, "%.1f", contrast)));
            }
        }
        var crest = declared.at("crest");
        if (crest.isGiven()) {
            var content = crestFiles.named(crest.text());
            if (content.isEmpty()) {
                fault(crest.fault("declared.noCrest", crest.text()));
            }
            content.ifPresent(picture -> {
                crests.put(CrestFiles.hash(picture), picture);
                look.put("crest", CrestFiles.hash(picture));
            });
        }
        return look;
    }

    /** Whoever takes over must be there; it may be declared in another folder. */
    private void checkSuccessors() {
        successors.forEach((successor, isUnit) -> {
            var heir = tenants.get(successor.text());
            if (heir == null || (isUnit ? !heir.isUnit() : !heir.isSchool())) {
                fault(successor.fault(isUnit ? "declared.noUnit" : "declared.noSchool", successor.text()));
            }
        });
    }

    /** A unit owes items of the catalogue for bureaus of its bureau, or of one above. */
    private void checkDuties() {
        if (!editionsComplete) {
            return;
        }
        duties.forEach((item, bureau) -> {
            var known = editions.stream()
                    .filter(edition -> edition.audience().equals("BUREAU"))
                    .filter(edition -> bureau.path().startsWith(edition.bureau() + "/")
                            || bureau.path().contains("/" + edition.bureau() + "/"))
                    .anyMatch(edition -> edition.definition()
                            .path("items")
                            .findValuesAsText("code")
                            .contains(item.text()));
            if (!known) {
                fault(item.fault("declared.noDuty", item.text()));
            }
        });
    }

    Declared done() {
        checkSuccessors();
        checkDuties();
        if (!faults.isEmpty()) {
            throw new WrongFiles(faults);
        }
        return new Declared(
                List.copyOf(tenants.values()),
                List.copyOf(editions),
                List.copyOf(defaults),
                List.copyOf(plans),
                Map.copyOf(crests));
    }
}
