package sunlight.compliance;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.TenantKind;

/**
 * Which schools, items and cells of the matrix somebody wants to see, as it stands in the address. What an address says
 * that cannot be understood is left out.
 *
 * @param parts what was said, by its key
 */
public record MatrixQuery(Map<String, String> parts) {

    /** What can be asked for, in the order of an address. */
    public enum Part {
        WHOM,
        WORDS,
        SCHOOL,
        DISTRICT,
        KIND,
        GROUP,
        ITEM,
        STATUS,
        DUE,
        DAY,
        KNOWN,
        MOVED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final MatrixQuery ALL = new MatrixQuery(Map.of());

    /** Stands for schools of which no county is known. */
    public static final String NO_DISTRICT = "-";

    private static final int LONGEST = 200;

    public MatrixQuery {
        var kept = new LinkedHashMap<String, String>();
        for (var part : Part.values()) {
            var said = parts.getOrDefault(part.key(), "").strip();
            if (!said.isEmpty() && said.length() <= LONGEST) {
                kept.put(part.key(), said);
            }
        }
        parts = Collections.unmodifiableMap(kept);
    }

    /** The part of an address behind its question mark. */
    public static MatrixQuery of(String query) {
        return new MatrixQuery(Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (one, other) -> one)));
    }

    /** The first of each value counts. */
    public static MatrixQuery ofLists(Map<String, List<String>> parameters) {
        return new MatrixQuery(parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0))));
    }

    /** The same with another value; an empty one takes the part away. */
    public MatrixQuery with(Part part, Object value) {
        var changed = new LinkedHashMap<>(parts);
        changed.put(part.key(), value instanceof Enum<?> constant ? constant.name() : value.toString());
        return new MatrixQuery(changed);
    }

    public MatrixQuery without(Part part) {
        return with(part, "");
    }

    /** As it stands behind the question mark of an address. */
    public String text() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public String said(Part part) {
        return parts.getOrDefault(part.key(), "");
    }

    public TenantKind whom() {
        return said(Part.WHOM).equalsIgnoreCase(TenantKind.BUREAU.name()) ? TenantKind.BUREAU : TenantKind.SCHOOL;
    }

    public Optional<SchoolKind> kind() {
        return understood(Part.KIND, said -> SchoolKind.valueOf(said.toUpperCase(Locale.ROOT)));
    }

    public Optional<ItemCode> item() {
        return understood(Part.ITEM, said -> new ItemCode(said.toUpperCase(Locale.ROOT)));
    }

    public Optional<StatusChoice> status() {
        return StatusChoice.named(said(Part.STATUS));
    }

    public Optional<DueWindow> due() {
        return understood(Part.DUE, DueWindow::of);
    }

    public Optional<LocalDate> day() {
        return understood(Part.DAY, LocalDate::parse);
    }

    /** A day that cannot be understood is not taken for today: the figures of another day look alike. */
    public void requireDay() {
        if (!said(Part.DAY).isEmpty() && day().isEmpty()) {
            throw RuleBroken.of("day", "matrix.day.unreadable", said(Part.DAY));
        }
    }

    public Reading reading() {
        return said(Part.KNOWN).equalsIgnoreCase(Reading.NOW.name()) ? Reading.NOW : Reading.THEN;
    }

    /** Whether only cells count of which something else is known now than was then. */
    public boolean movedOnly() {
        return said(Part.MOVED).equals("1");
    }

    /** Whether a school is one of those asked for, apart from words and cells. */
    public boolean lets(String slug, @Nullable String district, Set<SchoolKind> kinds) {
        var school = said(Part.SCHOOL);
        var asked = said(Part.DISTRICT);
        var known = district == null || district.isEmpty() ? NO_DISTRICT : district;
        return (school.isEmpty() || school.equals(slug))
                && (asked.isEmpty() || asked.equals(known))
                && kind().map(kinds::contains).orElse(true);
    }

    /** Whether an item's column is asked for. */
    public boolean lets(CatalogueItem item) {
        var group = said(Part.GROUP);
        return (group.isEmpty() || group.equals(item.group()))
                && item().map(item.code()::equals).orElse(true);
    }

    private <T> Optional<T> understood(Part part, Function<String, T> reading) {
        var said = said(part);
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(reading.apply(said));
        } catch (IllegalArgumentException | DateTimeException strange) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
