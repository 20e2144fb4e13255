package sunlight.assessment.score;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.TreeMap;
import sunlight.catalogue.ItemCode;
import sunlight.language.JsonText;

/** A scheme as it is stored. */
public final class SchemeJson {

    private SchemeJson() {}

    public static String write(Scheme scheme) {
        var weights = JsonText.object();
        new TreeMap<>(scheme.weights()).forEach((item, weight) -> weights.add(item.value(), weight));
        var vetoes = JsonText.array();
        scheme.vetoes().kinds().stream().sorted().forEach(veto -> vetoes.add(veto.name()));
        var sizes = JsonText.array();
        scheme.sizes().forEach(sizes::add);
        return JsonText.object()
                .add("weights", weights)
                .add("excellent", scheme.limits().excellent())
                .add("good", scheme.limits().good())
                .add("passed", scheme.limits().passed())
                .add("vetoes", vetoes)
                .add("worst", scheme.vetoes().worst().name())
                .add("neverDays", scheme.vetoes().neverDays())
                .add("bonus", scheme.caps().bonus())
                .add("deduction", scheme.caps().deduction())
                .add("sizes", sizes)
                .add("objectionDays", scheme.objectionDays())
                .build()
                .toString();
    }

    public static Scheme read(String json) {
        try (var reader = JsonText.reader(json)) {
            var object = reader.readObject();
            var weights = new HashMap<ItemCode, Integer>();
            object.getJsonObject("weights")
                    .forEach((item, weight) -> weights.put(new ItemCode(item), ((JsonNumber) weight).intValue()));
            var vetoes = EnumSet.noneOf(Veto.class);
            object.getJsonArray("vetoes")
                    .getValuesAs(JsonString.class)
                    .forEach(veto -> vetoes.add(Veto.valueOf(veto.getString())));
            return new Scheme(
                    weights,
                    new Scheme.Limits(object.getInt("excellent"), object.getInt("good"), object.getInt("passed")),
                    new Scheme.Vetoes(vetoes, Grade.valueOf(object.getString("worst")), object.getInt("neverDays")),
                    new Scheme.Caps(object.getInt("bonus"), object.getInt("deduction")),
                    object.getJsonArray("sizes").getValuesAs(JsonNumber.class).stream()
                            .map(JsonNumber::intValue)
                            .toList(),
                    object.getInt("objectionDays"));
        }
    }
}
