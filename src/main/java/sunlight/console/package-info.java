/** Frame of the staff consoles: windows, their tenant, layout, language and the answer to errors. */
@NullMarked
package sunlight.console;

import org.jspecify.annotations.NullMarked;
