package sunlight.assessment;

/** A school of which a calculation gave something else than the one before it. */
public record Changed(Result before, Result after) {}
