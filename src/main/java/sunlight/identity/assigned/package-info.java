/** Which schools a responsible supervisor 责任督学 looks after: assigned by the bureau, and nobody else is seen. */
@NullMarked
package sunlight.identity.assigned;

import org.jspecify.annotations.NullMarked;
