package sunlight.publication.gate;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import sunlight.language.JsonText;
import sunlight.language.Message;
import sunlight.language.MessageJson;
import sunlight.privacy.Finding;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;
import sunlight.privacy.PrivacyRule;

/** Findings as they are stored: masked, and not yet in a language. */
final class FindingJson {

    private FindingJson() {}

    static String write(List<Finding> findings) {
        var array = JsonText.array();
        findings.forEach(finding -> array.add(JsonText.object()
                .add("rule", finding.rule().name())
                .add("place", places(finding.place()))
                .add("layer", finding.layer().name())
                .add("masked", finding.masked())
                .add("digest", finding.digest())
                .add("count", finding.count())
                .add("inside", inside(finding))));
        return array.build().toString();
    }

    static List<Finding> read(String json) {
        try (var reader = JsonText.reader(json)) {
            return reader.readArray().stream()
                    .map(value -> finding(value.asJsonObject()))
                    .toList();
        }
    }

    private static Finding finding(JsonObject json) {
        return new Finding(
                PrivacyRule.valueOf(json.getString("rule")),
                place(json.getJsonArray("place")),
                // One that was written down before this was asked is offered for cleaning, as it was.
                Layer.valueOf(json.getString("layer", Layer.HIDDEN.name())),
                json.getString("masked"),
                json.getString("digest"),
                json.getInt("count"),
                json.containsKey("inside")
                        ? json.getJsonArray("inside").stream()
                                .map(each -> place(each.asJsonArray()))
                                .toList()
                        : List.of());
    }

    private static JsonArrayBuilder inside(Finding finding) {
        var inside = JsonText.array();
        finding.inside().forEach(place -> inside.add(places(place)));
        return inside;
    }

    private static Place place(JsonArray steps) {
        return Place.kept(steps.stream().map(FindingJson::step).toList());
    }

    static String write(Place place) {
        return places(place).build().toString();
    }

    static Place place(String json) {
        try (var reader = JsonText.reader(json)) {
            return place(reader.readArray());
        }
    }

    private static Message step(JsonValue step) {
        return MessageJson.read(((JsonString) step).getString());
    }

    private static JsonArrayBuilder places(Place place) {
        var steps = JsonText.array();
        place.steps().forEach(step -> steps.add(MessageJson.write(step)));
        return steps;
    }
}
