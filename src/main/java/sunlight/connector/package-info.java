/** What lies below the API of servlets in Payara: the connection that a request came in by. */
@NullMarked
package sunlight.connector;

import org.jspecify.annotations.NullMarked;
