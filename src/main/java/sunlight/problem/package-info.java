/** The few ways in which the system says no. */
@NullMarked
package sunlight.problem;

import org.jspecify.annotations.NullMarked;
