package sunlight.privacy;

/**
 * Words that shall not stand in a text: a slip, a name that is no more, or what a bureau does not want to read.
 *
 * @param instead what is meant; may be empty
 * @param forbidden whether it holds the text up until somebody answers for it
 */
public record Phrase(String word, String instead, boolean forbidden) {

    private static final String ARROW = " → ";

    /** How a finding says it: the word, and what to write instead where that is known. */
    public String said() {
        return instead.isEmpty() ? word : word + ARROW + instead;
    }

    /** Whether what was said names a word to write instead. */
    static boolean namesAnother(String said) {
        return said.contains(ARROW);
    }
}
