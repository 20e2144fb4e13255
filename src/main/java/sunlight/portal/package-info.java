/** The public site: stateless pages without session, cookie or script, made from the features' public readers. */
@NullMarked
package sunlight.portal;

import org.jspecify.annotations.NullMarked;
