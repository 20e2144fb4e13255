/** One piece of information from draft through review to its published, immutable editions. */
@NullMarked
package sunlight.publication;

import org.jspecify.annotations.NullMarked;
