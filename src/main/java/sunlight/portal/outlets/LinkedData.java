package sunlight.portal.outlets;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.language.JsonText;
import sunlight.language.Language;
import sunlight.publication.PublishedEdition;
import sunlight.publication.PublishedFile;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/**
 * What a page is about, in the words of schema.org, for programs that read pages and keep what they read elsewhere: addresses
 * are whole, as those of feeds are.
 */
public final class LinkedData {

    private static final String CONTEXT = "https://schema.org";

    private LinkedData() {}

    /** A school or a bureau; with the bureau it belongs to, if that is another one. */
    public static String organisation(String origin, Tenant tenant, @Nullable Tenant bureau) {
        var json = JsonText.object().add("@context", CONTEXT).addAll(named(origin, tenant));
        var contact = tenant.contact();
        add(json, "telephone", contact.get("phone"));
        add(json, "email", contact.get("email"));
        add(json, "address", tenant.contactIn(Language.ZH, "address"));
        if (bureau != null && !bureau.id().equals(tenant.id())) {
            json.add("parentOrganization", named(origin, bureau));
        }
        return written(json.build());
    }

    /**
     * @param item the name of the catalogue item that it answers
     * @param basis the address of the text above to which it refers
     */
    public static String disclosure(
            String origin, Tenant owner, PublishedEdition edition, @Nullable String item, @Nullable String basis) {
        var address = origin + "/" + owner.slug() + "/disclosures/" + edition.disclosure();
        var json = JsonText.object()
                .add("@context", CONTEXT)
                .add("@type", "DigitalDocument")
                .add("@id", address + "/editions/" + edition.number())
                .add("url", address)
                .add("name", edition.title())
                .add("identifier", edition.indexNumber())
                .add("version", String.valueOf(edition.number()))
                .add("inLanguage", "zh-CN")
                .add("isAccessibleForFree", true)
                .add("dateCreated", edition.formedOn().toString())
                .add(
                        "datePublished",
                        edition.publishedAt()
                                .atZone(Time.ZONE)
                                .toOffsetDateTime()
                                .toString())
                .add("publisher", named(origin, owner));
        add(json, "about", item);
        add(json, "alternateName", edition.documentNumber());
        add(json, "isBasedOn", basis != null && basis.startsWith("/") ? origin + basis : basis);
        var files = files(origin, owner, edition);
        return written(json.add("associatedMedia", files).build());
    }

    private static JsonArrayBuilder files(String origin, Tenant owner, PublishedEdition edition) {
        var files = JsonText.array();
        for (PublishedFile file : edition.files()) {
            files.add(JsonText.object()
                    .add("@type", file.inline() ? "ImageObject" : "MediaObject")
                    .add("name", file.name())
                    .add("contentUrl", origin + "/" + owner.slug() + "/disclosures/files/" + file.id())
                    .add("encodingFormat", file.mediaType())
                    .add("contentSize", file.size() + " B")
                    .add("sha256", file.sha256()));
        }
        return files;
    }

    private static JsonObjectBuilder named(String origin, Tenant tenant) {
        return JsonText.object()
                .add("@type", type(tenant))
                .add("@id", origin + "/" + tenant.slug() + "#organisation")
                .add("url", origin + "/" + tenant.slug())
                .add("name", tenant.name().zh())
                .add("alternateName", tenant.name().en());
    }

    private static String type(Tenant tenant) {
        if (!tenant.isSchool()) {
            return "GovernmentOrganization";
        }
        // schema.org has a word for each, but none for a school that is several of them.
        return tenant.kinds().size() == 1 ? type(tenant.kinds()) : "School";
    }

    private static String type(Set<SchoolKind> kinds) {
        return switch (kinds.iterator().next()) {
            case KINDERGARTEN -> "Preschool";
            case PRIMARY -> "ElementarySchool";
            case JUNIOR -> "MiddleSchool";
            case SENIOR -> "HighSchool";
            case VOCATIONAL, SPECIAL -> "School";
        };
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            json.add(name, value);
        }
    }

    /** As it may stand in a page: nothing in it can end the element or begin another. */
    static String written(JsonObject json) {
        var text = json.toString();
        return text.indexOf('<') < 0 && text.indexOf('>') < 0 && text.indexOf('&') < 0
                ? text
                : text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
