package sunlight.ledgercheck;

/** The end of a tenant's chain, as a checkpoint saw it. */
record Head(long checkpoint, String tenant, long seq, String hash) {

    static Head of(Line line) {
        return new Head(line.number("number"), line.get("tenant"), line.number("seq"), line.get("hash"));
    }

    String leaf() {
        return "sunlight-log-head-1\n" + tenant + "\n" + seq + "\n" + hash + "\n";
    }

    @Override
    public String toString() {
        return "checkpoint " + checkpoint;
    }
}
