/** The files as addresses of the console. */
@NullMarked
package sunlight.export.ui;

import org.jspecify.annotations.NullMarked;
