/** Finds words in what is published: one tenant's texts, or those of a bureau and everything below it. */
@NullMarked
package sunlight.search;

import org.jspecify.annotations.NullMarked;
