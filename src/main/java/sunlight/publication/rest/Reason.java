package sunlight.publication.rest;

/** Why something is returned or withdrawn; people will read it. */
public record Reason(String reason) {}
