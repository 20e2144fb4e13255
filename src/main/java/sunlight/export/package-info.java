/** What a bureau takes out of matrix and dashboard as a file: workbooks, and the circular 通报. */
@NullMarked
package sunlight.export;

import org.jspecify.annotations.NullMarked;
