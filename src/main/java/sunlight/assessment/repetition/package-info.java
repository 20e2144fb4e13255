/** Texts that repeat an earlier one or that of another school. */
@NullMarked
package sunlight.assessment.repetition;

import org.jspecify.annotations.NullMarked;
