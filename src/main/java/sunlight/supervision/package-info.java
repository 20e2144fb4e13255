/** What a bureau does about what is missing: reminders and rectification notices, from the finding to its end. */
@NullMarked
package sunlight.supervision;

import org.jspecify.annotations.NullMarked;
