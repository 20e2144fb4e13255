package sunlight.portal.pages;

/** A term and what it is. */
public record Row(String term, String description) {}
