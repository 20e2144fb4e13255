package sunlight.privacy.rules;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers of things that go on as they began: 资产编号13902587741、13902587742. */
final class Serials {

    private static final int ALIKE = 8;
    private static final int REACH = 40;

    private Serials() {}

    /** Whether the word before a number says that it is of a thing, or the word before an earlier one that begins the same. */
    static boolean isOfThing(String text, String before, Setting setting, MatchResult found, Pattern things) {
        return things.matcher(before).find() || goesOn(text, setting, found, things);
    }

    private static boolean goesOn(String text, Setting setting, MatchResult found, Pattern things) {
        var first =
                found.group().length() < ALIKE ? -1 : text.indexOf(found.group().substring(0, ALIKE));
        return first >= 0
                && first < found.start()
                && things.matcher(setting.before(text, first, REACH)).find();
    }
}
