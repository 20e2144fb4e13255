package sunlight.portal.pages;

/** Something to go to. */
public record Link(String label, String address) {}
