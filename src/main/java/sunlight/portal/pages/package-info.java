/** What a page shows, as records, and the pure functions that make them; the templates beside them only lay it out. */
@NullMarked
package sunlight.portal.pages;

import org.jspecify.annotations.NullMarked;
