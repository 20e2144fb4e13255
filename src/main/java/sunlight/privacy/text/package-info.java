/** What the rules need to know of text, apart from any rule: normal form, checksums, dates, names. */
@NullMarked
package sunlight.privacy.text;

import org.jspecify.annotations.NullMarked;
