package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutesTest {

    private static final String ID = "3f1c5f4e-8a55-4f0e-9d9c-1f6f5b0a7a11";
    private static final List<String> PAGES = List.of(
            "/ HomeResource.home",
            "/sitemap.xml SitemapResource.sitemap",
            "/robots.txt RobotsResource.robots",
            "/one TenantResource.home",
            "/one/schools?q=%E4%BA%8C&page= TenantResource.schools",
            "/one/catalogue TenantResource.catalogue",
            "/one/S0101 TenantResource.item",
            "/one/sitemap.xml TenantResource.sitemap",
            "/one/feed.xml TenantResource.feed",
            "/one/feeds/all.atom FeedResource.feed",
            "/one/open-data OpenDataResource.page",
            "/one/open-data/catalogue.jsonld OpenDataResource.catalogue",
            "/one/embed/latest.html EmbedResource.latest",
            "/one/subscribe SubscribeResource.form",
            "/one/subscribe/received SubscribeResource.received",
            "/one/subscribe/confirm/a/b SubscribeResource.question",
            "/one/search?q=a SearchResource.search",
            "/one/disclosures/" + ID + "?cold DisclosureResource.current",
            "/one/disclosures/" + ID + "/editions/2 DisclosureResource.edition",
            "/one/disclosures/" + ID + "/editions/2/changes DisclosureResource.changes",
            "/one/disclosures/" + ID + "/files/" + ID + " ViewResource.first",
            "/one/disclosures/" + ID + "/files/" + ID + "/12 ViewResource.leaf",
            "/one/posted/a-1 PostedResource.stub",
            "/one/log?before=12 LogResource.page",
            "/one/log/checkpoints.xml LogResource.feed",
            "/one/guide GuideResource.view",
            "/one/archive/2026?page=2 GuideResource.part",
            "/one/compare?item=S0101 CompareResource.compare",
            "/one/hide?page=/one HideResource.form",
            "/one/hide/received HideResource.received");

    private final Routes routes = new Routes(new PortalApplication().getClasses());

    @Test
    void every_page_is_found_as_JAX_RS_would_find_it_in_each_language_and_size() {
        for (var line : PAGES) {
            var address = line.substring(0, line.indexOf(' '));
            for (var variant : List.of("", "/en", "/large", "/en/large")) {
                assertThat(found(variant + (address.equals("/") && !variant.isEmpty() ? "" : address)))
                        .as(address)
                        .isEqualTo(line.substring(line.indexOf(' ') + 1));
            }
        }
    }

    @Test
    void no_page_is_forgotten() {
        var made = new TreeSet<String>();
        for (var type : new PortalApplication().getClasses()) {
            Arrays.stream(type.getMethods())
                    .filter(method -> method.isAnnotationPresent(GET.class))
                    .filter(method -> method.getReturnType() == Rendered.class)
                    .forEach(method -> made.add(name(method)));
        }

        assertThat(PAGES.stream().map(line -> line.substring(line.indexOf(' ') + 1)))
                .containsExactlyInAnyOrderElementsOf(made);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/one/",
                "//one",
                "/one/../two",
                "/one/.hidden",
                "/%6Fne",
                "/one;jsessionid=1",
                "/one/unheard-of",
                "/one/disclosures/files/" + ID,
                "/one/disclosures/files/" + ID + "/pictures/" + ID,
                "/one/open-data/editions.json",
                "/one/log/entries.jsonl",
                "/one/log?before=x",
                "/one/schools?page=%",
                "/console",
                "/console/one",
                "/api/v1/schools",
                "/assets/site.css",
                "/health",
                "http://one/"
            })
    void what_is_not_plainly_a_page_is_left_to_JAX_RS(String address) {
        assertThat(routes.find(request(address))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/one/log,0",
        "/one/log?before=,0",
        "/one/log?before=7,7",
        "/one/log?a=1&before=8&before=9,8",
        "/one/log?%62efore=8,8"
    })
    void a_number_in_the_query_is_read_as_JAX_RS_reads_it(String address, long expected) {
        assertThat(routes.find(request(address)).orElseThrow().arguments()[2]).isEqualTo(expected);
    }

    @Test
    void what_stands_in_the_path_and_in_the_query_reaches_the_page() {
        var found = routes.find(request("/en/one/schools?q=%E4%BA%8C+a&page=2")).orElseThrow();

        assertThat(Arrays.asList(found.arguments()).subList(1, 6)).containsExactly("one", "二 a", "", "", 2);
    }

    private String found(String address) {
        return routes.find(request(address)).map(found -> name(found.method())).orElse("nobody");
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static PublicRequest request(String address) {
        var question = address.indexOf('?');
        return question < 0
                ? new PublicRequest(Coding.GZIP, "localhost", address, null)
                : new PublicRequest(
                        Coding.GZIP, "localhost", address.substring(0, question), address.substring(question + 1));
    }
}
