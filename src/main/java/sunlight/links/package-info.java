/** Links that lead out of published texts: looks at night whether they still lead somewhere. */
@NullMarked
package sunlight.links;

import org.jspecify.annotations.NullMarked;
