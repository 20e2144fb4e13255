package sunlight.publication.rest;

/**
 * One edition is to leave public view.
 *
 * @param reason why; it is public
 */
public record EditionWithdrawalBody(int edition, String reason) {}
