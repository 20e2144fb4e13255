/** Stored files: what may come in, where it lies, and how it is handed out. */
@NullMarked
package sunlight.files;

import org.jspecify.annotations.NullMarked;
