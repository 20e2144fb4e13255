/** The catalogue as the API shows it. */
@NullMarked
package sunlight.catalogue.rest;

import org.jspecify.annotations.NullMarked;
