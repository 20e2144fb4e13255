/** The description of the API, made from the resources themselves. */
@NullMarked
package sunlight.rest.openapi;

import org.jspecify.annotations.NullMarked;
