/** Pages of other sites that somebody saved or copied: reads the article out of them. Nothing is ever fetched. */
@NullMarked
package sunlight.richtext.saved;

import org.jspecify.annotations.NullMarked;
