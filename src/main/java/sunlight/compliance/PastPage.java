package sunlight.compliance;

/**
 * The matrix of another day.
 *
 * @param unlisted how many of today's tenants the reading knows nothing of on that day
 */
public record PastPage(MatrixPage page, int unlisted) {}
