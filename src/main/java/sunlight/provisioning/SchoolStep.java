package sunlight.provisioning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.language.Text;
import sunlight.tenancy.Deed;

/**
 * What a list would do to one school.
 *
 * @param row where it stands in the list; 0 where it does not
 * @param fields what would be different
 */
public record SchoolStep(Kind kind, int row, String slug, Text name, List<Field> fields) {

    /** How constants are said. */
    private static final Map<String, String> WORDS =
            Map.of("kinds", "SchoolKind.", "flags", "SchoolColumn.", "unit", "UnitKind.");

    /** What happens to a school, the heaviest first. */
    public enum Kind {
        NEW,
        SUSPENDED,
        RESUMED,
        MOVED,
        RENAMED,
        CHANGED
    }

    /** A field before and after; kinds and flags are constants, parted by spaces. */
    public record Field(String name, String before, String after) {}

    /** @param prefix school or unit */
    Deed deed(String prefix) {
        return new Deed(prefix + "." + kind.name().toLowerCase(Locale.ROOT), "tenant", slug)
                .changing(said(Field::before), said(Field::after));
    }

    private @Nullable Message said(Function<Field, String> side) {
        return Message.listing(fields.stream()
                        .filter(field -> !side.apply(field).isEmpty())
                        .map(field -> Message.of(
                                "audit.value.setting",
                                Message.of("schools.field." + field.name()),
                                said(field, side.apply(field)))))
                .orElse(null);
    }

    private static Object said(Field field, String value) {
        var words = WORDS.get(field.name());
        return words == null
                ? value
                : Message.listing(Stream.of(value.split(" ")).map(each -> Message.of(words + each)))
                        .orElseThrow();
    }

    public SchoolStep {
        fields = List.copyOf(fields);
    }
}
