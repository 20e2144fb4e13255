package sunlight.supervision;

import java.util.List;
import java.util.UUID;

/** What an answer points to: public editions of the addressee, and files that only the two sides see. */
public record Evidence(List<Shown> disclosures, List<Proof> files) {

    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        disclosures = List.copyOf(disclosures);
        files = List.copyOf(files);
    }

    /** An edition that everybody can read. */
    public record Shown(UUID tenant, UUID disclosure, int edition, String title) {}

    /** A file as it lies in the store of who gave it. */
    public record Proof(String sha256, String name, String mediaType, long size) {}
}
