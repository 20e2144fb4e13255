package sunlight.publication.rest;

/** Starts a draft against an item of the catalogue. */
public record DraftStart(String item) {}
