package sunlight.portal.outlets;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import sunlight.language.JsonText;
import sunlight.tenancy.Tenant;

/** The catalogue of the open data, in the words of DCAT 3, so that data portals can list it. */
public final class DataCatalogue {

    public static final String MEDIA_TYPE = "application/ld+json";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";
    private static final String PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

    private static final String CHINESE = "http://publications.europa.eu/resource/authority/language/ZHO";

    private DataCatalogue() {}

    /**
     * The catalogue as JSON-LD.
     *
     * @param tenants the owner of the catalogue first, then those below it
     */
    public static String of(Tenant owner, List<Tenant> tenants, String origin) {
        var datasets = JsonText.array();
        tenants.forEach(tenant -> datasets.add(dataset(tenant, origin)));
        var page = origin + "/" + owner.slug() + "/open-data";
        return JsonText.object()
                .add("@context", context())
                .add("@id", page + "/catalogue.jsonld")
                .add("@type", "dcat:Catalog")
                .add("title", chinese(owner.name().zh() + "开放数据目录"))
                .add("description", chinese(owner.name().zh() + "主动公开信息的机器可读副本，随页面同时更新和撤下。"))
                .add("publisher", agent(owner, origin))
                .add("language", CHINESE)
                .add("homepage", JsonText.object().add("@id", page))
                .add("dataset", datasets)
                .build()
                .toString();
    }

    private static JsonObjectBuilder context() {
        return JsonText.object()
                .add("dcat", "http://www.w3.org/ns/dcat#")
                .add("dct", "http://purl.org/dc/terms/")
                .add("foaf", "http://xmlns.com/foaf/0.1/")
                .add("title", "dct:title")
                .add("description", "dct:description")
                .add("publisher", "dct:publisher")
                .add("identifier", "dct:identifier")
                .add("language", link("dct:language"))
                .add("keyword", "dcat:keyword")
                .add("name", "foaf:name")
                .add("dataset", link("dcat:dataset"))
                .add("distribution", link("dcat:distribution"))
                .add("homepage", link("foaf:homepage"))
                .add("landingPage", link("dcat:landingPage"))
                .add("accessRights", link("dct:accessRights"))
                .add("accessURL", link("dcat:accessURL"))
                .add("downloadURL", link("dcat:downloadURL"))
                .add("mediaType", link("dcat:mediaType"));
    }

    private static JsonObjectBuilder link(String id) {
        return JsonText.object().add("@id", id).add("@type", "@id");
    }

    private static JsonObjectBuilder dataset(Tenant tenant, String origin) {
        var page = origin + "/" + tenant.slug() + "/open-data";
        var what = tenant.isBureau() ? "及所辖学校主动公开的信息" : "主动公开的信息";
        return JsonText.object()
                .add("@id", page + "#dataset")
                .add("@type", "dcat:Dataset")
                .add("identifier", tenant.slug())
                .add("title", chinese(tenant.name().zh() + what))
                .add("description", chinese("每个可以查阅的版次一条：标题、事项、日期、正文、公开要素、附件、网址和内容摘要值。"))
                .add("keyword", JsonText.array().add(chinese("信息公开")).add(chinese("教育")))
                .add("publisher", agent(tenant, origin))
                .add("accessRights", PUBLIC)
                .add("language", CHINESE)
                .add("landingPage", page)
                .add("distribution", distributions(tenant, page, origin));
    }

    private static JsonArrayBuilder distributions(Tenant tenant, String page, String origin) {
        var distributions = JsonText.array();
        for (var format : OpenFormat.values()) {
            var file = page + "/editions." + format.suffix();
            distributions.add(distribution(file, format.name(), format.type()).add("downloadURL", file));
        }
        var feed = origin + "/" + tenant.slug() + "/feed.xml";
        return distributions.add(distribution(feed, "Atom", "application/atom+xml"));
    }

    private static JsonObjectBuilder distribution(String address, String title, String type) {
        return JsonText.object()
                .add("@id", address + "#distribution")
                .add("@type", "dcat:Distribution")
                .add("title", title)
                .add("accessURL", address)
                .add("mediaType", IANA + type);
    }

    private static JsonObjectBuilder agent(Tenant tenant, String origin) {
        return JsonText.object()
                .add("@id", origin + "/" + tenant.slug() + "#organisation")
                .add("@type", "foaf:Agent")
                .add("name", chinese(tenant.name().zh()));
    }

    private static JsonObjectBuilder chinese(String text) {
        return JsonText.object().add("@value", text).add("@language", "zh-CN");
    }
}
