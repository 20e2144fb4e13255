package sunlight.privacy.rules;

import java.util.regex.Pattern;

/**
 * What stands around a text that is looked at.
 *
 * @param label what the text answers: element, property, header of its column, cell on its left
 * @param heading titles and lines before it
 * @param named whether a name of a person stands beside it in its row
 * @param table whether it is a cell
 * @param adults whether it is about the staff, its posts and suppliers
 */
record Setting(Owed owed, String label, String heading, boolean named, boolean table, boolean adults) {

    private static final Pattern PUPILS =
            Pattern.compile("期中|期末|月考|中考|高考|会考|全班|班级第|[一二三四五六七八九]年级|[初高][一二三]|同学|考生|升学率|上线");

    /** Whether adults are spoken of: a text about pupils may stand by mistake under an item about the staff. */
    boolean tellsOfAdults(String sentence) {
        return adults && !PUPILS.matcher(sentence).find();
    }

    /** Everything that stands before a place of the text, label first, the nearest last. */
    String before(String text, int at, int reach) {
        var near = text.substring(Math.max(0, at - reach), at);
        return at >= reach ? near : heading + "\n" + label + ":" + near;
    }
}
