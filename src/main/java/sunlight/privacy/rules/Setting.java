package sunlight.privacy.rules;

import sunlight.privacy.text.Letters;
import sunlight.privacy.text.Memo;
import sunlight.privacy.text.Plain;

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

    private static final Needed PUPILS = Needed.of("期中|期末|月考|中考|高考|会考|全班|班级第|[一二三四五六七八九]年级|[初高][一二三]|同学|考生|升学率|上线");

    /** Asked again for each cell below the same title and header. */
    private static final Memo<Letters> OF_HEADING = new Memo<>(heading -> Letters.of(heading + "\n"));

    private static final Memo<Letters> OF_LABEL = new Memo<>(label -> Letters.of(label + ":"));

    /** Of what a text is made behind its label. */
    Letters labelled(Plain plain) {
        return plain.letters().with(OF_LABEL.of(label));
    }

    /** The same with all that stands before it. */
    Letters around(Plain plain) {
        return labelled(plain).with(OF_HEADING.of(heading));
    }

    /** Whether these words may stand in a text or before it. */
    boolean mayTell(Needed words, Plain plain) {
        return mayTell(words, plain, around(plain));
    }

    /** The same for who asks often. @param around the letters of all that */
    boolean mayTell(Needed words, Plain plain, Letters around) {
        return words.mayBeIn(around) && (words.mayBeIn(plain.text()) || words.mayBeIn(label) || words.mayBeIn(heading));
    }

    /** Whether adults are spoken of: a text about pupils may stand by mistake under an item about the staff. */
    boolean tellsOfAdults(String sentence) {
        return adults && !PUPILS.isIn(sentence);
    }

    /** Everything that stands before a place of the text, label first, the nearest last. */
    String before(String text, int at, int reach) {
        var near = text.substring(Math.max(0, at - reach), at);
        return at >= reach ? near : heading + "\n" + label + ":" + near;
    }
}
