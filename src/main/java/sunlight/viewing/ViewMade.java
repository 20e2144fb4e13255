package sunlight.viewing;

/** There is a view of a file of the tenant in scope. Observed in the transaction that keeps it. */
public record ViewMade(String sha256) {}
