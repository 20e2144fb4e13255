/** Working days as announced, and the terms and anchor dates that bureaus keep: what clocks are counted over. */
@NullMarked
package sunlight.workdays;

import org.jspecify.annotations.NullMarked;
