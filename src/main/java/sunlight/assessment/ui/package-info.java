/** Views of assessments: the bureau's, and a school's of its own result. */
@NullMarked
package sunlight.assessment.ui;

import org.jspecify.annotations.NullMarked;
