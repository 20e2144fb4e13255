package sunlight.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sunlight.catalogue.Audience;

/** What the gate says of a text, or of the rows of a sheet, under an item that owes nothing of persons. */
final class Heard {

    private Heard() {}

    /** The rules by which it tells something; what is only asked about does not count. */
    static Set<PrivacyRule> in(String text) {
        var inspection = inspection();
        inspection.passage(new Passage(Place.of("privacy.place.body"), Layer.VISIBLE, "", text));
        return rules(inspection.findings());
    }

    /** The same of rows; their cells are parted by bars. */
    static Set<PrivacyRule> rows(String... rows) {
        return rules(findings(rows));
    }

    static List<Finding> findings(String... rows) {
        var inspection = inspection();
        var file = Place.of("privacy.place.file", "a.xlsx");
        for (var at = 0; at < rows.length; at++) {
            var cells = List.of(rows[at].split("\\|"));
            inspection.row(new Row(file.within("privacy.place.row", at + 1), Layer.VISIBLE, 1, at + 1, cells));
        }
        return inspection.findings();
    }

    private static Set<PrivacyRule> rules(List<Finding> findings) {
        return findings.stream()
                .map(Finding::rule)
                .filter(rule -> rule != PrivacyRule.LIKELY_PERSON)
                .collect(Collectors.toSet());
    }

    private static Inspection inspection() {
        return new Inspection(OwedItems.lawful("S0206", Audience.PUBLIC), "salt");
    }
}
