package sunlight.problem;

/** A text that somebody has to give. */
public final class RequiredText {

    /** Characters of a reason that others read: a few sentences. */
    public static final int LONGEST_REASON = 1_000;

    private RequiredText() {}

    /** A reason that others read, without the space around it. */
    public static String reason(String key, String text) {
        return of("reason", key, text, LONGEST_REASON);
    }

    /**
     * Without the space around it.
     *
     * @param key of the sentence that asks for it, with the greatest length as its value
     */
    public static String of(String field, String key, String text, int longest) {
        if (text.isBlank() || text.strip().length() > longest) {
            throw RuleBroken.of(field, key, longest);
        }
        return text.strip();
    }
}
