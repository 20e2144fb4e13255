/** Reminds schools of what falls due and bureaus of what waits: an inbox in the console, and channels that lead out. */
@NullMarked
package sunlight.reminding;

import org.jspecify.annotations.NullMarked;
