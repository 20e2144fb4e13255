/** The calendar page of the bureau's console. */
@NullMarked
package sunlight.workdays.ui;

import org.jspecify.annotations.NullMarked;
