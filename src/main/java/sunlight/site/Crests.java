package sunlight.site;

import jakarta.inject.Inject;
import java.util.Optional;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Rows;

/** Crests 校徽: the pictures that tenants have declared. They are public, and known by what is in them. */
@PublicReading
public class Crests {

    @Inject
    Rows rows;

    @OpenToAll
    public Optional<byte[]> of(String sha256) {
        return rows.<byte[]>column("select content from crest where sha256 = ?1 limit 1", sha256).stream()
                .findFirst();
    }
}
