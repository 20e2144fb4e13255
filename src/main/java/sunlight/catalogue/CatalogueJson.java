package sunlight.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Addressees.Binds;
import sunlight.catalogue.Catalogue.Group;
import sunlight.catalogue.LegalBasis.Verification;
import sunlight.language.Text;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

/** Reads an edition as it is stored: the catalogue file's own words, with each document written out where it is cited. */
public final class CatalogueJson {

    private CatalogueJson() {}

    public static Catalogue read(JsonNode edition) {
        return new Catalogue(
                text(edition.path("title")),
                LocalDate.parse(edition.path("effective_on").asText()),
                each(
                        edition.path("groups"),
                        group -> new Group(group.path("code").asText(), text(group))),
                each(edition.path("items"), CatalogueJson::item));
    }

    /** The stored form of an edition. */
    public static JsonNode write(Catalogue catalogue) {
        return CatalogueWriter.write(catalogue);
    }

    /** A clock, as it stands in an item. */
    public static Refresh refresh(JsonNode clock) {
        return RefreshJson.read(clock);
    }

    static CatalogueItem item(JsonNode item) {
        return new CatalogueItem(
                new ItemCode(item.path("code").asText()),
                text(item.path("title")),
                item.path("group").asText(),
                kinds(item.path("kinds")),
                flag(item.path("when")),
                item.path("weight").asInt(),
                constant(Mode.class, item.path("mode")),
                constant(Audience.class, item.path("audience")),
                RefreshJson.read(item.path("refresh")),
                item.has("notice") ? notice(item.path("notice")) : null,
                each(item.path("basis"), CatalogueJson::basis),
                each(
                        item.path("elements"),
                        one -> new RequiredElement(one.path("key").asText(), text(one))),
                Set.copyOf(each(item.path("about"), one -> constant(About.class, one))),
                each(item.path("allowed_fields"), JsonNode::asText),
                item.has("note") ? text(item.path("note")) : null,
                item.path("confirmable").asBoolean(true),
                item.path("nil_allowed").asBoolean(true));
    }

    private static LegalBasis basis(JsonNode basis) {
        return new LegalBasis(
                basis.path("document").asText(),
                text(basis),
                basis.has("article") ? basis.path("article").asText() : null,
                basis.path("jurisdiction").asText(),
                new Addressees(
                        constant(Binds.class, basis.path("binds")),
                        kinds(basis.path("kinds")),
                        flag(basis.path("when"))),
                constant(Verification.class, basis.path("verification")));
    }

    private static @Nullable Flag flag(JsonNode flag) {
        return flag.isMissingNode() ? null : constant(Flag.class, flag);
    }

    /** A notice period, as it stands in an item. */
    public static NoticePeriod notice(JsonNode notice) {
        return new NoticePeriod(
                notice.path("min_days").asInt(),
                "working_day".equals(notice.path("unit").asText()),
                notice.has("keep_until")
                        ? MonthDay.parse("--" + notice.path("keep_until").asText())
                        : null,
                notice.path("take_down").asBoolean());
    }

    private static Set<SchoolKind> kinds(JsonNode kinds) {
        var all = EnumSet.noneOf(SchoolKind.class);
        for (JsonNode kind : kinds) {
            if ("all".equals(kind.asText())) {
                return Set.of(SchoolKind.values());
            }
            all.add(constant(SchoolKind.class, kind));
        }
        return Set.copyOf(all);
    }

    private static Text text(JsonNode text) {
        return new Text(text.path("zh").asText(), text.path("en").asText());
    }

    static <E extends Enum<E>> E constant(Class<E> type, JsonNode name) {
        return Enum.valueOf(type, name.asText().toUpperCase(Locale.ROOT));
    }

    static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        return StreamSupport.stream(list.spliterator(), false).map(read).toList();
    }
}
