/** Search as other programs use it. */
@NullMarked
package sunlight.search.rest;

import org.jspecify.annotations.NullMarked;
