/** Console views of supervision, for both sides of a notice. */
@NullMarked
package sunlight.supervision.ui;

import org.jspecify.annotations.NullMarked;
