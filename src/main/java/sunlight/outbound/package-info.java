/** Connections to other servers because of what somebody wrote: to the open internet, never to what lies inside. */
@NullMarked
package sunlight.outbound;

import org.jspecify.annotations.NullMarked;
