/**
 * Checks an export of the publication log offline. Written from docs/publication-log.md alone: knows nothing of the product
 * and no library but the JDK's.
 */
@NullMarked
package sunlight.ledgercheck;

import org.jspecify.annotations.NullMarked;
