/** What happened, for good: an append-only journal, written in the transaction of the deed. */
@NullMarked
package sunlight.audit;

import org.jspecify.annotations.NullMarked;
