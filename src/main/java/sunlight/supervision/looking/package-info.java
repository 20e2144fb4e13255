/** A bureau looks at what a school is still working on; each look is written down, and the school reads it. */
@NullMarked
package sunlight.supervision.looking;

import org.jspecify.annotations.NullMarked;
