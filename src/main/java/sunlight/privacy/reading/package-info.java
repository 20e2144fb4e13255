/** Readers of the single formats: each tells all that stands in a file, where a person can see it and where not. */
@NullMarked
package sunlight.privacy.reading;

import org.jspecify.annotations.NullMarked;
