/** How an administrator sees and changes the settings. */
@NullMarked
package sunlight.settings.ui;

import org.jspecify.annotations.NullMarked;
