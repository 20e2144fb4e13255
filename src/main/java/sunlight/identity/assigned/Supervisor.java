package sunlight.identity.assigned;

import java.util.UUID;

/**
 * Responsible supervisor 责任督学, as the bureau's administrator sees one.
 *
 * @param schools how many assigned schools that person sees
 * @param gone how many were assigned that are below another bureau now, and are not seen any more
 */
public record Supervisor(UUID membership, String userName, String name, int schools, int gone) {}
