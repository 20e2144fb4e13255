/** What a tenant owes against the catalogue on a day, and why. Computes and never acts. */
@NullMarked
package sunlight.compliance;

import org.jspecify.annotations.NullMarked;
