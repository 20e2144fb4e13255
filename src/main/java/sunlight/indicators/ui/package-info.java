/** The console's view of sites under the inspection indicators, and what a tenant sees of its own. */
@NullMarked
package sunlight.indicators.ui;

import org.jspecify.annotations.NullMarked;
