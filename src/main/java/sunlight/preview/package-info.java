/** Preview 预览: a draft as the public will see it, shown to those who work on it and to nobody else. */
@NullMarked
package sunlight.preview;

import org.jspecify.annotations.NullMarked;
