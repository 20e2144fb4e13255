/** Pages to be printed or filed, as PDF with their letters inside: tables, and the lines that others set. */
@NullMarked
package sunlight.print;

import org.jspecify.annotations.NullMarked;
