/** The console's view of what is due. */
@NullMarked
package sunlight.compliance.ui;

import org.jspecify.annotations.NullMarked;
