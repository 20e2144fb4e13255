/** How all the schools of a bureau stand, in figures; each figure leads to the cells of the matrix behind it. */
@NullMarked
package sunlight.dashboard;

import org.jspecify.annotations.NullMarked;
