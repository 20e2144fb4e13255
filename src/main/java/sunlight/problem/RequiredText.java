package sunlight.problem;

/** A text that somebody has to give. */
public final class RequiredText {

    private RequiredText() {}

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
