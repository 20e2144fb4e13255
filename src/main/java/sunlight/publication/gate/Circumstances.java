package sunlight.publication.gate;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sunlight.catalogue.About;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;
import sunlight.language.JsonText;
import sunlight.privacy.Lawful;
import sunlight.privacy.Phrase;
import sunlight.privacy.RulesVersion;

/**
 * What decides on the findings in a file besides its bytes: the version of the rules, and what is lawful here.
 *
 * @param lawful as JSON, to be read again by the worker
 */
record Circumstances(String lawful) {

    static Circumstances of(Lawful lawful) {
        return new Circumstances(JsonText.object()
                .add("item", lawful.item().value())
                .add(
                        "about",
                        array(lawful.about().stream().sorted().map(About::name).toList()))
                .add("audience", lawful.audience().name())
                .add("fields", array(lawful.allowedFields()))
                .add("phones", array(lawful.ownPhones().stream().sorted().toList()))
                .add("phrases", phrases(lawful.phrases()))
                .build()
                .toString());
    }

    /** Equal where a file need not be read again. */
    String key() {
        return Subject.sha256(RulesVersion.CURRENT + " " + lawful);
    }

    static Lawful read(String json) {
        try (var reader = JsonText.reader(json)) {
            var object = reader.readObject();
            return new Lawful(
                    new ItemCode(object.getString("item")),
                    object.containsKey("about")
                            ? texts(object.getJsonArray("about")).stream()
                                    .map(About::valueOf)
                                    .collect(Collectors.toUnmodifiableSet())
                            : Set.of(),
                    Audience.valueOf(object.getString("audience")),
                    texts(object.getJsonArray("fields")),
                    texts(object.getJsonArray("phones")).stream().collect(Collectors.toUnmodifiableSet()),
                    object.containsKey("phrases") ? phrases(object.getJsonArray("phrases")) : List.of());
        }
    }

    private static JsonArray phrases(List<Phrase> phrases) {
        var array = Json.createArrayBuilder();
        phrases.forEach(phrase -> array.add(JsonText.object()
                .add("word", phrase.word())
                .add("instead", phrase.instead())
                .add("forbidden", phrase.forbidden())));
        return array.build();
    }

    private static List<Phrase> phrases(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream()
                .map(each ->
                        new Phrase(each.getString("word"), each.getString("instead"), each.getBoolean("forbidden")))
                .toList();
    }

    private static JsonArray array(Collection<String> texts) {
        return Json.createArrayBuilder(texts).build();
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
