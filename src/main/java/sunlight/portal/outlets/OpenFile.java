package sunlight.portal.outlets;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.publication.OpenEdition;
import sunlight.tenancy.Tenant;

/** A file of open data that is being written, edition by edition. */
public interface OpenFile {

    /**
     * Adds an edition.
     *
     * @param item what the catalogue in force says of it; nothing where the catalogue no longer has it
     */
    void add(Tenant owner, OpenEdition edition, @Nullable CatalogueItem item) throws IOException;

    /** Without the end a JSON file is broken, and its reader knows that something is missing. */
    void end() throws IOException;
}
