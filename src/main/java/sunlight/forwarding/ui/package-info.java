/** The console's view of portals. */
@NullMarked
package sunlight.forwarding.ui;

import org.jspecify.annotations.NullMarked;
