/** The console's views of messages and of how they go out. */
@NullMarked
package sunlight.reminding.ui;

import org.jspecify.annotations.NullMarked;
