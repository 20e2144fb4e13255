/** Inspections: who is drawn by which rule, and what a person finds there. */
@NullMarked
package sunlight.supervision.inspection;

import org.jspecify.annotations.NullMarked;
