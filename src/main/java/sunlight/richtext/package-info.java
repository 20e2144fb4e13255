/** What a formatted text may contain: the one gate between foreign HTML and what is stored and shown. */
@NullMarked
package sunlight.richtext;

import org.jspecify.annotations.NullMarked;
