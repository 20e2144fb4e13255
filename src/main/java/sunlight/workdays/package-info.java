/** The stored calendars: announced holidays, school terms and anchor dates, as the clocks read and the bureau keeps them. */
@NullMarked
package sunlight.workdays;

import org.jspecify.annotations.NullMarked;
