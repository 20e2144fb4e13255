package sunlight.portal.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    void the_site_map_lists_homes_catalogues_and_disclosures() throws Exception {
        var samples = new Samples(TITLE);
        var map = Sitemap.of(samples.below(), samples.latest(), "https://example.org");

        assertThat(read(map).getElementsByTagName("loc").getLength())
                .isEqualTo(2 * samples.below().size() + samples.latest().size());
        assertThat(new String(map, UTF_8))
                .contains("https://example.org/shiyan-xiaoxue/disclosures/01900000-0000-7000-8000-0000000000d1");
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
