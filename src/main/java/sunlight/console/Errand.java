package sunlight.console;

/**
 * Something that waits for the person, told above what is due.
 *
 * @param said with the day by which, in words, where there is one
 * @param path of the view where it is done, below the tenant
 * @param late whether it should have been done already
 */
public record Errand(String said, String path, boolean late) {}
