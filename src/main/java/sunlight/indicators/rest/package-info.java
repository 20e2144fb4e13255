/** Sites under the inspection indicators, for programs. */
@NullMarked
package sunlight.indicators.rest;

import org.jspecify.annotations.NullMarked;
