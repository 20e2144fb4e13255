/** Pushes what is public to government portals 推送, and takes it back there when it is public no more. */
@NullMarked
package sunlight.forwarding;

import org.jspecify.annotations.NullMarked;
