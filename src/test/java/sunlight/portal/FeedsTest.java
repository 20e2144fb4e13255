package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import sunlight.portal.pages.Samples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedsTest {

    private static final String ATTACK = "<script>&\"]]>";

    private final Samples samples = new Samples(ATTACK);

    @Test
    void a_feed_gives_titles_as_they_are() throws Exception {
        var feed = Feeds.atom(samples.school(), samples.below(), samples.latest(), "https://example.org");

        assertThat(read(feed).getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo(samples.latest().get(0).title());
        assertThat(new String(feed, UTF_8))
                .contains("https://example.org/shiyan-xiaoxue/disclosures/01900000-0000-7000-8000-0000000000d1");
    }

    @Test
    void the_site_map_lists_homes_catalogues_and_disclosures() throws Exception {
        var map = Feeds.sitemap(samples.below(), samples.latest(), "https://example.org");

        assertThat(read(map).getElementsByTagName("loc").getLength())
                .isEqualTo(2 * samples.below().size() + samples.latest().size());
    }

    private static Document read(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
