/** The privacy gate 隐私检查: reads text and files before they are published and says what must not go out. */
@NullMarked
package sunlight.privacy;

import org.jspecify.annotations.NullMarked;
