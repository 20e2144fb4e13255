package sunlight.privacy.text;

/**
 * What a text was taken from.
 *
 * @param whole the passage or the row
 * @param column of the row, from 0; of a passage 0
 * @param text as it was written
 */
public record Source(Object whole, int column, String text) {}
