package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;
import sunlight.privacy.Lawful;
import sunlight.privacy.Layer;
import sunlight.privacy.Passage;
import sunlight.privacy.Place;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.Severity;

/**
 * What may stand nowhere, whatever item is owed: numbers of persons, and what the hard rules find in words. For names and
 * settings, which say nothing else about anybody.
 */
public final class NeverPublic {

    private static final Lawful NOTHING_OWED =
            new Lawful(new ItemCode("S0206"), Set.of(), Audience.PUBLIC, List.of(), Set.of(), List.of());
    /** A mobile number; what is shorter counts only beside a word. */
    private static final int SHORTEST_NUMBER = 11;

    private static final int SHORTEST_BESIDE_WORDS = 6;
    private static final int SHORTEST_WORD = 2;
    private static final int SHORTEST_WORDS = 4;
    private static final String NUMERALS = "零一二三四五六七八九〇";

    private NeverPublic() {}

    /** A quick look that spares most texts the rules. */
    public static boolean mayStandIn(String text) {
        var digits = 0;
        var words = 0;
        for (var at = 0; at < text.length() && text.length() >= SHORTEST_WORDS; at++) {
            var letter = text.charAt(at);
            if (Character.isDigit(letter) || letter == '*' || NUMERALS.indexOf(letter) >= 0) {
                digits++;
            }
            if (letter >= 0x3400 && Character.isIdeographic(letter)) {
                words++;
            }
            if (digits >= SHORTEST_NUMBER || words >= SHORTEST_WORDS) {
                return true;
            }
        }
        return digits >= SHORTEST_BESIDE_WORDS && words >= SHORTEST_WORD;
    }

    public static List<Hit> in(String text) {
        if (!mayStandIn(text)) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        var rules = new Rules(NOTHING_OWED, 1, hits::add);
        rules.passage(new Passage(new Place(List.of()), Layer.VISIBLE, "", text));
        rules.end();
        return hits.stream().filter(NeverPublic::isOne).toList();
    }

    private static boolean isOne(Hit hit) {
        return hit.rule().severity() == Severity.HARD || hit.rule() == PrivacyRule.PERSONAL_PHONE;
    }
}
