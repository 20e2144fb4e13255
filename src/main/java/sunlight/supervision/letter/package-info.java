/** Official letters as files: what stands in them, and how they are written down for Word and WPS. */
@NullMarked
package sunlight.supervision.letter;

import org.jspecify.annotations.NullMarked;
