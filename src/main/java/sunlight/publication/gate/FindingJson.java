package sunlight.publication.gate;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import sunlight.language.JsonText;
import sunlight.language.Message;
import sunlight.language.MessageJson;
import sunlight.privacy.Finding;
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
                .add("masked", finding.masked())
                .add("digest", finding.digest())
                .add("count", finding.count())));
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
                Place.kept(json.getJsonArray("place").stream()
                        .map(step -> MessageJson.read(((JsonString) step).getString()))
                        .toList()),
                json.getString("masked"),
                json.getString("digest"),
                json.getInt("count"));
    }

    static String write(Place place) {
        return places(place).build().toString();
    }

    static Place place(String json) {
        try (var reader = JsonText.reader(json)) {
            return Place.kept(reader.readArray().stream().map(FindingJson::step).toList());
        }
    }

    private static Message step(jakarta.json.JsonValue step) {
        return MessageJson.read(((JsonString) step).getString());
    }

    private static jakarta.json.JsonArrayBuilder places(Place place) {
        var steps = JsonText.array();
        place.steps().forEach(step -> steps.add(MessageJson.write(step)));
        return steps;
    }
}
