package sunlight.portal.pages;

import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.publication.PublishedEdition;
import sunlight.tenancy.Tenant;

/**
 * A text of a bureau above to which a disclosure refers.
 *
 * @param item what the publisher's catalogue says of it
 * @param text nothing while it cannot be read
 * @param hidden whether it is only hidden for a check
 */
public record AdoptedText(
        Tenant publisher,
        @Nullable CatalogueItem item,
        @Nullable PublishedEdition text,
        boolean hidden) {}
