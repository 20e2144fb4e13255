/**
 * One piece of information from draft through review to its published editions, its confirmation and its withdrawal.
 * The workflow is the table in {@link sunlight.publication.Stage}.
 */
@NullMarked
package sunlight.publication;

import org.jspecify.annotations.NullMarked;
