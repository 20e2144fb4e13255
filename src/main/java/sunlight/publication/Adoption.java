package sunlight.publication;

import java.util.UUID;

/**
 * What an edition refers to.
 *
 * @param publisher the name of the source's tenant in addresses
 * @param number the edition that was current at the source when the reference was published
 * @param hash the content hash of that edition
 */
public record Adoption(Source source, String publisher, int number, String hash) {

    /** As {@link PublicEditions} reads it: five words in one column. */
    static Adoption of(String column) {
        var words = column.split(" ");
        return new Adoption(
                new Source(UUID.fromString(words[0]), UUID.fromString(words[1])),
                words[2],
                Integer.parseInt(words[3]),
                words[4]);
    }
}
