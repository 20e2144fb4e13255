/** What a bureau keeps about its schools beside assessments: consequences 责任追究 and numbers of pupils. */
@NullMarked
package sunlight.assessment.register;

import org.jspecify.annotations.NullMarked;
