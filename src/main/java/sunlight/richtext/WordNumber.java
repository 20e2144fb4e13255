package sunlight.richtext;

/**
 * What automatic numbering puts before one paragraph.
 *
 * @param text as Word shows it, with the gap to the text
 * @param depth among lists that a web page can show
 */
record WordNumber(Kind kind, String text, int depth, int number) {

    /** Whether a list of a web page can say it. */
    enum Kind {
        BULLET,
        ITEM,
        WRITTEN
    }
}
