package sunlight.publication.rest;

/** What was made, and where it is now. */
public record Created(String id, String address) {}
