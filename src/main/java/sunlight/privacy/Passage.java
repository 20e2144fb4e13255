package sunlight.privacy;

/**
 * A piece of running text: a paragraph, a comment, a property.
 *
 * @param label what the text answers, where it is known: the label of a required element or of a property; else empty
 */
public record Passage(Place place, Layer layer, String label, String text) {}
