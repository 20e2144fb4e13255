package sunlight.ledger;

/** The key is another one than that of the last checkpoint, and the former key is not there to vouch for it. */
class KeyChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyChanged() {
        super("the signing key is not the one of the last checkpoint, and no former key lies beside it to vouch for it;"
                + " no checkpoint is made (see operating.md, The signing key)");
    }
}
