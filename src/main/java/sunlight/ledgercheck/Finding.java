package sunlight.ledgercheck;

/**
 * Something is wrong.
 *
 * @param where tenant or root bureau, and of which kind of line
 * @param from number of the first entry or checkpoint that is wrong
 * @param until the wrong one lies between {@code from} and this; the same where it is known exactly
 */
public record Finding(String where, boolean isCheckpoint, long from, long until, String reason) {

    static Finding entry(String tenant, long seq, String reason) {
        return new Finding(tenant, false, seq, seq, reason);
    }

    static Finding checkpoint(String root, long number, String reason) {
        return new Finding(root, true, number, number, reason);
    }

    @Override
    public String toString() {
        var what = isCheckpoint ? "checkpoint " : "entry ";
        var which = from == until ? what + from : what + from + ".." + until;
        return "BAD " + where + " " + which + ": " + reason;
    }
}
