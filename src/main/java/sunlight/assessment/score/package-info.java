/** Counts what those who are assessed have earned: pure values and functions. */
@NullMarked
package sunlight.assessment.score;

import org.jspecify.annotations.NullMarked;
