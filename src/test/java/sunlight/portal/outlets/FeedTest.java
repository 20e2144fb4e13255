package sunlight.portal.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import sunlight.portal.pages.Samples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedTest {

    private static final String TITLE = "<script>&\"]]>\u0007转学";
    private static final String PAGE = "https://example.org/shiyan-xiaoxue";
    private static final Instant NEWER = Instant.parse("2026-11-24T01:02:03Z");
    private static final Feed FEED = new Feed(
            new Feed.Head("urn:uuid:1", "最新", PAGE + "/feed.xml", PAGE),
            List.of(entry("urn:uuid:a", NEWER), entry("urn:uuid:b", Instant.parse("2026-11-23T00:00:00Z"))));

    private static Feed.Entry entry(String id, Instant at) {
        return new Feed.Entry(id, TITLE, "示例学校", PAGE + "/disclosures/a", at, "摘要", "S0701");
    }

    @Test
    void an_atom_feed_has_all_that_rfc_4287_asks_for() throws Exception {
        var feed = read(FeedFormat.ATOM.write(FEED)).getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(children(feed)).contains("id", "title", "updated", "link", "entry");
        assertThat(text(feed, "updated")).isEqualTo(NEWER.toString());
        var entry = (Element) feed.getElementsByTagNameNS("*", "entry").item(0);
        assertThat(children(entry)).containsExactly("id", "title", "updated", "author", "link", "category", "summary");
        assertThat(text(entry, "title")).isEqualTo("<script>&\"]]>转学");
    }

    @Test
    void an_rss_feed_has_all_that_its_description_asks_for() throws Exception {
        var channel = (Element)
                read(FeedFormat.RSS.write(FEED)).getElementsByTagName("channel").item(0);

        assertThat(children(channel)).contains("title", "link", "description", "lastBuildDate", "item");
        assertThat(text(channel, "lastBuildDate")).isEqualTo("Tue, 24 Nov 2026 01:02:03 GMT");
        var item = (Element) channel.getElementsByTagName("item").item(0);
        assertThat(children(item))
                .containsExactly("title", "link", "guid", "pubDate", "creator", "category", "description");
        assertThat(text(item, "guid")).startsWith("urn:uuid:a#");
    }

    @Test
    void a_feed_without_news_is_still_one() throws Exception {
        var empty = new Feed(FEED.head(), List.of());

        assertThat(text(read(FeedFormat.ATOM.write(empty)).getDocumentElement(), "updated"))
                .isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        assertThat(Feed.shortened("𠮷".repeat(201))).isEqualTo("𠮷".repeat(200) + "…");
        assertThat(Feed.shortened("短")).isEqualTo("短");
    }

    @Test
    void the_list_of_maps_names_that_of_every_tenant() throws Exception {
        var below = new Samples(TITLE).below();

        var list = read(Sitemap.index(below, "https://example.org")).getDocumentElement();

        assertThat(list.getLocalName()).isEqualTo("sitemapindex");
        assertThat(list.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(texts(list, "loc"))
                .containsExactlyElementsOf(below.stream()
                        .map(each -> "https://example.org/" + each.slug() + "/sitemap.xml")
                        .toList());
    }

    @Test
    void the_map_of_a_school_lists_home_catalogue_and_disclosures_with_their_days() throws Exception {
        var samples = new Samples(TITLE);
        var map = read(Sitemap.of(samples.school(), samples.latest(), "https://example.org"))
                .getDocumentElement();

        assertThat(map.getLocalName()).isEqualTo("urlset");
        assertThat(texts(map, "loc"))
                .hasSize(2 + samples.latest().size())
                .contains("https://example.org/shiyan-xiaoxue/disclosures/01900000-0000-7000-8000-0000000000d1");
        assertThat(texts(map, "lastmod"))
                .hasSameSizeAs(samples.latest())
                .allSatisfy(each -> assertThat(Instant.parse(each)).isAfter(Instant.EPOCH));
    }

    @Test
    void no_map_has_more_entries_than_search_engines_read() throws Exception {
        var samples = new Samples(TITLE);
        var many = Collections.nCopies(Sitemap.MOST, samples.latest().get(0));

        assertThat(texts(
                        read(Sitemap.of(samples.school(), many, "https://example.org"))
                                .getDocumentElement(),
                        "loc"))
                .hasSize(50_000);
        assertThat(texts(
                        read(Sitemap.index(Collections.nCopies(Sitemap.MOST + 1, samples.school()), "https://e.org"))
                                .getDocumentElement(),
                        "loc"))
                .hasSize(50_000);
    }

    private static List<String> texts(Element parent, String name) {
        var nodes = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> nodes.item(at).getTextContent())
                .toList();
    }

    private static Document read(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    private static List<String> children(Element parent) {
        var names = new ArrayList<String>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            names.add(nodes.item(i).getLocalName());
        }
        return names;
    }
}
