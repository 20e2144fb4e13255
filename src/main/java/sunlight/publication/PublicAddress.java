package sunlight.publication;

import java.util.regex.Pattern;
import sunlight.tenancy.Tenant;

/** Where things stand, in full: what leaves the pages is read far from them. */
public final class PublicAddress {

    private static final Pattern OWN_FILE = Pattern.compile("(src|href)=\"files/([0-9a-f-]{36})\"");

    private PublicAddress() {}

    public static String edition(String origin, Tenant owner, PublishedEdition edition, boolean current) {
        return origin + "/" + owner.slug() + "/disclosures/" + edition.disclosure()
                + (current ? "" : "/editions/" + edition.number());
    }

    /** The text above to which an edition refers. */
    public static String adopted(String origin, Adoption adopted) {
        return origin + "/" + adopted.publisher() + "/disclosures/"
                + adopted.source().disclosure();
    }

    public static String file(String origin, Tenant owner, PublishedFile file) {
        return files(origin, owner) + file.id();
    }

    /** A text whose pictures and links to files are addressed in full. */
    public static String complete(String origin, Tenant owner, String body) {
        return OWN_FILE.matcher(body).replaceAll("$1=\"" + files(origin, owner) + "$2\"");
    }

    private static String files(String origin, Tenant owner) {
        return origin + "/" + owner.slug() + "/disclosures/files/";
    }
}
