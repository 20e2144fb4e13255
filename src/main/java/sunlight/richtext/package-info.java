/** Rich text: what may stand in a published text, and how it gets in from Word. */
@NullMarked
package sunlight.richtext;

import org.jspecify.annotations.NullMarked;
