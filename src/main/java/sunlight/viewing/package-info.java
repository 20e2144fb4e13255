/** Views: makes of an attachment what a browser can show, so that a phone without an office program can read it. */
@NullMarked
package sunlight.viewing;

import org.jspecify.annotations.NullMarked;
