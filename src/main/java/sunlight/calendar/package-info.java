/** Counts statutory time: working days, holidays and make-up days, due dates. Pure. */
@NullMarked
package sunlight.calendar;

import org.jspecify.annotations.NullMarked;
