/** Brings what stood on an old site over as drafts, and lets its addresses lead to the new pages. */
@NullMarked
package sunlight.publication.importing;

import org.jspecify.annotations.NullMarked;
