package sunlight.publication.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sunlight.privacy.Finding;
import sunlight.privacy.Inspection;
import sunlight.privacy.Layer;
import sunlight.privacy.Passage;
import sunlight.privacy.Place;
import sunlight.privacy.Reading;
import sunlight.publication.ElementAnswer;

/** Checks what is written, without its files: pure, and fast enough for every save. */
final class TextCheck {

    private TextCheck() {}

    static List<Finding> of(Subject subject, String salt) {
        var inspection = new Inspection(subject.lawful(), salt);
        passage(
                inspection,
                Place.of("privacy.place.title"),
                "",
                subject.content().title());
        var number = subject.content().documentNumber();
        passage(inspection, Place.of("privacy.place.documentNumber"), "", number == null ? "" : number);
        subject.content().answers().byKey().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> element(inspection, subject, each.getKey(), each.getValue()));
        Reading.html(subject.content().body(), Place.of("privacy.place.body"), inspection);
        return new ArrayList<>(inspection.findings());
    }

    private static void element(Inspection inspection, Subject subject, String key, ElementAnswer answer) {
        var label = subject.label(key);
        var place = Place.of("privacy.place.element", label);
        passage(inspection, place, label.zh(), answer.answer());
        passage(inspection, place, label.zh(), answer.reason());
    }

    private static void passage(Inspection inspection, Place place, String label, String text) {
        if (!text.isBlank()) {
            inspection.passage(new Passage(place, Layer.VISIBLE, label, text));
        }
    }
}
