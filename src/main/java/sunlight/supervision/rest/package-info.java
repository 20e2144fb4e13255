/** The API of supervision. */
@NullMarked
package sunlight.supervision.rest;

import org.jspecify.annotations.NullMarked;
