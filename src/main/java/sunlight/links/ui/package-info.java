/** The console's view of links that lead nowhere. */
@NullMarked
package sunlight.links.ui;

import org.jspecify.annotations.NullMarked;
