package sunlight.links;

/**
 * What came of visiting a link.
 *
 * @param detail a status, or a word for what stood in the way; for people who can read such things
 * @param reached whether anything answered at all
 */
record Visited(Outcome outcome, String detail, boolean reached) {

    static Visited closed(String detail) {
        return new Visited(Outcome.CLOSED, detail, false);
    }

    static Visited away(String detail) {
        return new Visited(Outcome.AWAY, detail, false);
    }

    /** A page that asks for a login or shuts programs out is there; only its absence counts. */
    static Visited status(int status) {
        var outcome = status == 404 || status == 410
                ? Outcome.GONE
                : status >= 500 || status < 200 ? Outcome.AWAY : Outcome.WELL;
        return new Visited(outcome, String.valueOf(status), true);
    }
}
