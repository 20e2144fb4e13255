package sunlight.privacy.rules;

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

    /** Everything that stands before a place of the text, label first, the nearest last. */
    String before(String text, int at, int reach) {
        var near = text.substring(Math.max(0, at - reach), at);
        return at >= reach ? near : heading + "\n" + label + ":" + near;
    }
}
