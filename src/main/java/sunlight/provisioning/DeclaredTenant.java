package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import sunlight.language.Text;

/**
 * A bureau, one of its units, or a school as it is declared, and as it is compared with what is stored.
 *
 * @param path slugs from the root down, each followed by a slash
 * @param kinds names of school kinds, in their order; empty for a bureau
 */
public record DeclaredTenant(
        String slug,
        @Nullable String parent,
        String path,
        Text name,
        String initials,
        @Nullable String district,
        List<String> kinds,
        List<String> flags,
        List<String> hosts,
        JsonNode contact,
        JsonNode settings) {

    /** Left out, they are taken back: nothing but a declaration closes a school. */
    static final List<String> OF_CLOSING = List.of("closes_on", "successors");

    /** What is said of its first and last day; the same holds for these. */
    static final List<String> OF_ITS_DAYS = List.of("opens_on", "closes_on", "successors");

    /** Whether it has been said when the school closes. */
    boolean isClosing() {
        return settings.has("closes_on");
    }

    /** Whether its last day is over. */
    boolean isClosed(LocalDate today) {
        return isClosing()
                && LocalDate.parse(settings.path("closes_on").asText()).isBefore(today);
    }

    /** A department or subordinate unit of the bureau that is its parent. */
    boolean isUnit() {
        return settings.has("unit");
    }

    boolean isBureau() {
        return !isSchool() && !isUnit();
    }

    boolean isSchool() {
        return !kinds.isEmpty();
    }

    /** Names that it had before: {@code former_slugs} or {@code former_hosts}. */
    List<String> formerly(String field) {
        return StreamSupport.stream(settings.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    String kind() {
        return isSchool() ? "SCHOOL" : isUnit() ? "UNIT" : "BUREAU";
    }

    String hash() {
        return Canonical.hash(fields());
    }

    /** The fields in which this differs from another state of the same tenant. */
    Set<String> differences(DeclaredTenant before) {
        var mine = fields();
        var theirs = before.fields();
        // What the console added to the settings is not a difference.
        theirs.set("settings", declaredPart(before.settings(), settings));
        var different = new TreeSet<String>();
        mine.fieldNames().forEachRemaining(field -> {
            if (!mine.path(field).equals(theirs.path(field))) {
                different.add(field);
            }
        });
        return different;
    }

    /** The same with other settings. */
    DeclaredTenant with(JsonNode others) {
        return new DeclaredTenant(slug, parent, path, name, initials, district, kinds, flags, hosts, contact, others);
    }

    /** The same, reached otherwise. */
    DeclaredTenant reachedBy(JsonNode other) {
        return new DeclaredTenant(slug, parent, path, name, initials, district, kinds, flags, hosts, other, settings);
    }

    private ObjectNode fields() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("slug", slug)
                .put("parent", parent)
                .put("path", path)
                .put("name_zh", name.zh())
                .put("name_en", name.en())
                .put("initials", initials)
                .put("district", district);
        list(node, "kinds", kinds);
        list(node, "flags", flags);
        list(node, "hosts", hosts);
        node.set("contact", contact);
        node.set("settings", settings);
        return node;
    }

    private static void list(ObjectNode node, String field, List<String> values) {
        var array = node.putArray(field);
        values.forEach(array::add);
    }

    private static JsonNode declaredPart(JsonNode stored, JsonNode declared) {
        var part = JsonNodeFactory.instance.objectNode();
        OF_ITS_DAYS.stream().filter(stored::has).forEach(field -> part.set(field, stored.path(field)));
        StreamSupport.stream(((Iterable<String>) declared::fieldNames).spliterator(), false)
                .filter(stored::has)
                .forEach(field -> part.set(field, stored.path(field)));
        return part;
    }
}
