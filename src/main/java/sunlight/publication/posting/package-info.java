/** Posting records 张贴记录: what is owed to parents or staff is met on the notice board, not on the public site. */
@NullMarked
package sunlight.publication.posting;

import org.jspecify.annotations.NullMarked;
