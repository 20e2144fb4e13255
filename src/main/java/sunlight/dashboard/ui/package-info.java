/** The figures on the screen: tables with bars, each number a link. */
@NullMarked
package sunlight.dashboard.ui;

import org.jspecify.annotations.NullMarked;
