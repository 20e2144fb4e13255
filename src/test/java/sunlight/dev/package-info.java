/** Starts the real parts (PostgreSQL, Keycloak, Payara Micro) for the demo and for the tests. Ships in no war. */
@NullMarked
package sunlight.dev;

import org.jspecify.annotations.NullMarked;
