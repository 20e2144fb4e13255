/** Frame of the API under {@code /api/v1}: who asks and for which tenant, problems, JSON, paging, repeated requests. */
@NullMarked
package sunlight.rest;

import org.jspecify.annotations.NullMarked;
