/** The page on which an administrator looks after the people of a tenant. */
@NullMarked
package sunlight.console.people;

import org.jspecify.annotations.NullMarked;
