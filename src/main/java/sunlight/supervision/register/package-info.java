/** Registers of a bureau: complaints against the disclosure of schools, and training. */
@NullMarked
package sunlight.supervision.register;

import org.jspecify.annotations.NullMarked;
