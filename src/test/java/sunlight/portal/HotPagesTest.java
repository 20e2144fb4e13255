package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.DirectDecompress;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.portal.ReadyPage.Moment;
import sunlight.portal.Rendered.Depends;
import sunlight.portal.pages.Samples;
import sunlight.tenancy.RevisionSnapshot;
import sunlight.tenancy.Tenant;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HotPagesTest {

    private static final byte[] TEXT =
            "<p>学生因户籍迁移需要转学的，由监护人提出书面申请。</p>".repeat(20).getBytes(UTF_8);

    private final HotPages hot = new HotPages();
    private final Tenant school = new Samples("").school();
    private final Moment now = new Moment(RevisionSnapshot.of(Map.of(school, 1L)), 20_781);
    private final PublicRequest browser = asked(Coding.BROTLI);

    @BeforeEach
    void keep() {
        Brotli.load();
        assertThat(Brotli.isLoaded()).isTrue();
        hot.keep(browser, ready());
    }

    @Test
    void a_page_that_is_asked_for_again_is_packed_smaller() throws IOException {
        var first = hot.find(browser, now).orElseThrow();

        Repacking.pack(hot, hot.nextToPack().orElseThrow());

        var packed = hot.find(browser, now).orElseThrow();
        assertThat(first.coding()).isEqualTo(Coding.GZIP);
        assertThat(packed.coding()).isEqualTo(Coding.BROTLI);
        assertThat(packed.bytes()).hasSizeLessThan(first.bytes().length);
        assertThat(DirectDecompress.decompress(packed.bytes()).getDecompressedData())
                .isEqualTo(TEXT);
        assertThat(hot.nextToPack()).isEmpty();
    }

    @Test
    void tags_differ_by_packing_and_each_says_that_nothing_has_changed() {
        var first = hot.find(browser, now).orElseThrow();
        Repacking.pack(hot, hot.nextToPack().orElseThrow());
        var packed = hot.find(browser, now).orElseThrow();

        assertThat(packed.etag()).isNotEqualTo(first.etag());
        assertThat(packed.held(first.etag())).contains(first.etag());
        assertThat(packed.held(packed.etag())).contains(packed.etag());
        assertThat(first.held("W/" + packed.etag())).contains(packed.etag());
        assertThat(packed.held("\"another\"")).isEmpty();
        assertThat(packed.held("*")).contains(packed.etag());
    }

    @Test
    void a_page_that_nobody_asks_for_again_is_left_as_it_is() {
        assertThat(hot.nextToPack()).isEmpty();
    }

    @Test
    void a_page_for_readers_who_take_gzip_only_is_left_as_it_is() {
        var plainer = asked(Coding.GZIP);
        hot.keep(plainer, ready());
        hot.find(plainer, now);

        assertThat(hot.nextToPack()).isEmpty();
    }

    @Test
    void a_page_that_was_made_anew_meanwhile_stays() {
        hot.find(browser, now);
        var wanted = hot.nextToPack().orElseThrow();
        hot.keep(browser, ready());
        Repacking.pack(hot, wanted);

        assertThat(hot.find(browser, now).orElseThrow().coding()).isEqualTo(Coding.GZIP);
    }

    private static PublicRequest asked(Coding coding) {
        return new PublicRequest(coding, "localhost", "/a-school", null);
    }

    private ReadyPage ready() {
        var page = new WrittenPage("sum", "text/html", Coding.GZIP, Coding.GZIP.pack(TEXT));
        return new ReadyPage(page, new Depends(school, false), school, now);
    }
}
