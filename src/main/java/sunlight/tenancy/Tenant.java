package sunlight.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.language.JsonText;
import sunlight.language.Language;
import sunlight.language.Text;

/**
 * Tenant 租户: a bureau, a school, or a unit of a bureau. What stands here is public.
 *
 * @param path slugs from the root down, each followed by a slash; the tree is a range of paths
 * @param lineage ids from the root down to this tenant itself
 * @param contact whom to ask: phone, address, hours, office
 * @param settings what the bureau chose for itself and its schools
 */
public record Tenant(
        UUID id,
        TenantKind kind,
        String slug,
        String path,
        Text name,
        @Nullable String district,
        Set<SchoolKind> kinds,
        Set<Flag> flags,
        List<UUID> lineage,
        Map<String, String> contact,
        Map<String, String> settings,
        boolean active) {

    public Tenant {
        kinds = Set.copyOf(kinds);
        flags = Set.copyOf(flags);
        lineage = List.copyOf(lineage);
        contact = Map.copyOf(contact);
        settings = Map.copyOf(settings);
    }

    /** What is told under a key of the contact; nothing is the empty text. */
    public String contactIn(Language language, String key) {
        var value = contact.getOrDefault(key, "");
        if (!isBilingual(value)) {
            return value;
        }
        var texts = JsonText.known(value);
        return texts.getString(language == Language.EN ? "en" : "zh", texts.getString("zh", ""));
    }

    /** A value is either the same in every language or an object with one text for each. */
    private static boolean isBilingual(String value) {
        return value.startsWith("{");
    }

    /** A school's first day; nothing where it was there before its bureau told of it. */
    public Optional<LocalDate> opensOn() {
        return Optional.ofNullable(settings.get("opens_on")).map(LocalDate::parse);
    }

    public boolean isBureau() {
        return kind == TenantKind.BUREAU;
    }

    public boolean isSchool() {
        return kind == TenantKind.SCHOOL;
    }

    /** What kind of unit it is; nothing for bureaus and schools. */
    public Optional<UnitKind> unit() {
        return kind == TenantKind.UNIT
                ? Optional.ofNullable(settings.get("unit")).map(UnitKind::valueOf)
                : Optional.empty();
    }

    public Duties duties() {
        return Duties.of(kind, settings);
    }

    /** Whether it is the other one or stands below it. */
    public boolean isWithin(Tenant other) {
        return lineage.contains(other.id);
    }

    public boolean isBelow(Tenant other) {
        return isWithin(other) && !id.equals(other.id);
    }

    /** The root bureau of the tree this tenant stands in. */
    public UUID root() {
        return lineage.get(0);
    }

    /** The end of the range that holds all paths of this tenant's subtree; '0' follows '/' in the C collation. */
    public String pathEnd() {
        return path.substring(0, path.length() - 1) + "0";
    }
}
