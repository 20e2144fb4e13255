/** Spreadsheets as rows of texts: those that people bring are read, those that they take away are written. */
@NullMarked
package sunlight.sheet;

import org.jspecify.annotations.NullMarked;
