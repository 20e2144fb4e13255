/** The API of assessments, to be read only. */
@NullMarked
package sunlight.assessment.rest;

import org.jspecify.annotations.NullMarked;
