/** Writes the result of an assessment down: workbook and circular 通报. */
@NullMarked
package sunlight.assessment.paper;

import org.jspecify.annotations.NullMarked;
