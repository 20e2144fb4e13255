package sunlight.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;

/** Reads a plan as it is stored: in the words of the file site.yaml. */
public final class SitePlanJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SitePlanJson() {}

    public static SitePlan read(String stored) {
        try {
            return read(JSON.readTree(stored));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored site plan is not JSON", broken);
        }
    }

    public static SitePlan read(JsonNode plan) {
        return new SitePlan(
                each(plan.path("columns"), SitePlanJson::column),
                openness(plan.path("openness")),
                each(plan.path("areas"), area -> new Area(area.path("key").asText(), text(area), items(area))),
                each(plan.path("procedures"), SitePlanJson::procedure),
                item(plan.path("generated").path("guide")),
                item(plan.path("generated").path("register")));
    }

    private static Optional<ItemCode> item(JsonNode code) {
        return code.isMissingNode() ? Optional.empty() : Optional.of(new ItemCode(code.asText()));
    }

    private static Column column(JsonNode column) {
        var stale = column.path("stale_after_days");
        return new Column(
                column.path("key").asText(),
                text(column),
                stale.isMissingNode() ? null : stale.asInt(),
                column.path("in_term").asBoolean(),
                items(column));
    }

    private static Map<Openness, List<ItemCode>> openness(JsonNode openness) {
        var byKind = new EnumMap<Openness, List<ItemCode>>(Openness.class);
        for (var kind : Openness.values()) {
            byKind.put(kind, each(openness.path(word(kind)), code -> new ItemCode(code.asText())));
        }
        return byKind;
    }

    private static Procedure procedure(JsonNode procedure) {
        var elements = procedure.path("elements");
        return new Procedure(
                procedure.path("key").asText(),
                text(procedure),
                text(procedure.path("lead")),
                items(procedure),
                List.of(Procedure.Question.values()).stream()
                        .filter(question -> elements.has(word(question)))
                        .map(question ->
                                new Procedure.Part(question, each(elements.path(word(question)), JsonNode::asText)))
                        .toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<ItemCode> items(JsonNode of) {
        return each(of.path("items"), code -> new ItemCode(code.asText()));
    }

    private static Text text(JsonNode text) {
        return new Text(text.path("zh").asText(), text.path("en").asText());
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        return StreamSupport.stream(list.spliterator(), false).map(read).toList();
    }
}
