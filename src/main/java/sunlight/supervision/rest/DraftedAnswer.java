package sunlight.supervision.rest;

/** The draft that was made. */
public record DraftedAnswer(String id) {}
