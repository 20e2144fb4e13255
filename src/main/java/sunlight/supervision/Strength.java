package sunlight.supervision;

/** How strongly a bureau says that something is to be put right. */
public enum Strength {
    REMINDER, // 提醒单: no number, no signature
    NOTICE // 整改通知: a numbered letter, signed by a leader
}
