package sunlight.privacy;

/**
 * Words that shall not stand in a text: a slip, a name that is no more, or what a bureau does not want to read.
 *
 * @param instead what is meant; may be empty
 * @param forbidden whether it holds the text up until somebody answers for it
 */
public record Phrase(String word, String instead, boolean forbidden) {}
