package sunlight.publication;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.RequiredElement;
import sunlight.language.JsonText;

/** The answers to the required elements of one item, by element key. */
public record Answers(Map<String, ElementAnswer> byKey) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byKey = Map.copyOf(byKey);
    }

    /** The elements that are not answered yet, in the order of the catalogue. */
    public List<RequiredElement> missing(CatalogueItem item) {
        return item.elements().stream()
                .filter(element -> !of(element.key()).isGiven())
                .toList();
    }

    public ElementAnswer of(String key) {
        return byKey.getOrDefault(key, ElementAnswer.of(""));
    }

    public String toJson() {
        var json = JsonText.object();
        byKey.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> json.add(entry.getKey(), json(entry.getValue())));
        return json.build().toString();
    }

    private static JsonObject json(ElementAnswer answer) {
        return JsonText.object()
                .add("answer", answer.answer())
                .add("notConcerned", answer.notConcerned())
                .add("reason", answer.reason())
                .build();
    }

    public static Answers ofJson(String text) {
        try (var reader = JsonText.reader(text)) {
            return of(reader.readObject());
        }
    }

    public static Answers of(JsonObject json) {
        var answers = new LinkedHashMap<String, ElementAnswer>();
        json.forEach((key, value) -> answers.put(key, answer(value.asJsonObject())));
        return new Answers(answers);
    }

    private static ElementAnswer answer(JsonObject json) {
        return new ElementAnswer(
                json.getString("answer", ""), json.getBoolean("notConcerned", false), json.getString("reason", ""));
    }
}
