/** Who acts and what they may do: login, membership, permissions. Only this package knows the identity provider. */
@NullMarked
package sunlight.identity;

import org.jspecify.annotations.NullMarked;
