/** What a tenant chooses for itself: seen in the console with what it does, and changed there where that is safe. */
@NullMarked
package sunlight.settings;

import org.jspecify.annotations.NullMarked;
