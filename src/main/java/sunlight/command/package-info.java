/** The way into the war from a command line. Lies at the root of the war as well, where Java looks for it. */
@NullMarked
package sunlight.command;

import org.jspecify.annotations.NullMarked;
