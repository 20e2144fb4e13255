/** Brings the declared state of {@code tenants/} into the database: reads, checks, compares, applies. */
@NullMarked
package sunlight.provisioning;

import org.jspecify.annotations.NullMarked;
