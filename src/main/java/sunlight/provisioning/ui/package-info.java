/** The page of a bureau's console on which its schools are declared. */
@NullMarked
package sunlight.provisioning.ui;

import org.jspecify.annotations.NullMarked;
