/** What must be disclosed: dated editions of items with their legal ground, clock, audience and required elements. */
@NullMarked
package sunlight.catalogue;

import org.jspecify.annotations.NullMarked;
