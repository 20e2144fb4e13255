package sunlight.ledger;

/**
 * Nobody shall be able to tell any more what the entries of a disclosure stood for: the salts go for good, the chain
 * stays. Fired as an event, observed in the same transaction.
 *
 * @param edition only of this one; 0 for all
 */
public record ContentForgotten(String indexNumber, int edition) {}
