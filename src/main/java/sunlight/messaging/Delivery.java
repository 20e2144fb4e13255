package sunlight.messaging;

/** What became of a mail. */
public enum Delivery {
    SENT,

    /** The mail server was not reached: it can be tried again. */
    NOT_NOW,

    /** The mail server said "later" of this address: it can be tried again, but not for ever. */
    LATER,

    /** There is no such address, or it takes nothing from us. */
    REFUSED,

    /** The connection broke after the mail was handed over: trying again could send it twice. */
    UNKNOWN
}
