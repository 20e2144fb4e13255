/** Who is being served: the tree of bureaus and schools, and the scope that every transaction reads and writes in. */
@NullMarked
package sunlight.tenancy;

import org.jspecify.annotations.NullMarked;
