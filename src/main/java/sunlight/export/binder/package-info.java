/** The evidence binder 台账: what a school has disclosed in a period, when, and by what it can be checked. */
@NullMarked
package sunlight.export.binder;

import org.jspecify.annotations.NullMarked;
