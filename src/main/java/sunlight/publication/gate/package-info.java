/**
 * The privacy gate before publication: what stands in a draft or an edition that must not go out, who answers for it,
 * and how the public has something hidden. What the rules are, {@link sunlight.privacy} knows.
 */
@NullMarked
package sunlight.publication.gate;

import org.jspecify.annotations.NullMarked;
