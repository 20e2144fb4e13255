/** How published disclosures leave the pages: feeds, linked data, open data, fragments. Pure functions from records. */
@NullMarked
package sunlight.portal.outlets;

import org.jspecify.annotations.NullMarked;
