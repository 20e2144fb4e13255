/** How an administrator looks after the looks of the public site. */
@NullMarked
package sunlight.site.ui;

import org.jspecify.annotations.NullMarked;
