package sunlight.richtext.saved;

/**
 * A file to which a saved page links and that came along with it.
 *
 * @param name what the link calls it, with its ending
 * @param href as the page writes it
 */
public record LinkedFile(String name, String href, byte[] bytes) {}
