package sunlight.catalogue;

import org.jspecify.annotations.Nullable;
import sunlight.language.Text;

/**
 * A rule that an item rests on.
 *
 * @param document key of the document within the catalogue
 * @param title title with document number, as it may be cited
 * @param article article, where it is known
 * @param jurisdiction whom the document binds: "CN" for the whole country, else a division such as "CN-23" or
 *     "CN-37"; it grounds a duty only where it binds the tenant
 * @param binds whom of those it obliges
 * @param verification how far the citation was checked; an unverified one is never shown
 */
public record LegalBasis(
        String document,
        Text title,
        @Nullable String article,
        String jurisdiction,
        Addressees binds,
        Verification verification) {

    /** V1 read in full, V2 read in a transcription, M from memory, D our own default. */
    public enum Verification {
        V1,
        V2,
        M,
        D
    }
}
