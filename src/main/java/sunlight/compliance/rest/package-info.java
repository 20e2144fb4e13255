/** Compliance in the API. */
@NullMarked
package sunlight.compliance.rest;

import org.jspecify.annotations.NullMarked;
