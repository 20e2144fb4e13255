/** The two languages of the product: texts that exist in both, and the message catalogue. */
@NullMarked
package sunlight.language;

import org.jspecify.annotations.NullMarked;
