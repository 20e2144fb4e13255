/** What helps to write a text, and holds it up while it is not finished: pure functions on what is written. */
@NullMarked
package sunlight.publication.writing;

import org.jspecify.annotations.NullMarked;
