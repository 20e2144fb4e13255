/** How a bureau arranges public sites: columns, kinds of openness, key areas, procedures. What is owed stands elsewhere. */
@NullMarked
package sunlight.site;

import org.jspecify.annotations.NullMarked;
