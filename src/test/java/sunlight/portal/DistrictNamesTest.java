package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.portal.pages.Samples;
import sunlight.portal.pages.Variant;

/** Districts have no name but the Chinese one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DistrictNamesTest {

    @Test
    void districts_are_marked_as_chinese_so_that_a_screen_reader_reads_them_right_on_an_english_page() {
        var pages = PagesTest.whole(new Samples(""), new Variant(Language.EN, false));

        assertThat(pages.get("home"))
                .containsPattern("<a [^>]*lang=\"zh-CN\">东安区</a>")
                .containsPattern("<option [^>]*lang=\"zh-CN\"[^>]*>东安区</option>");
        assertThat(pages.get("school")).contains("<span lang=\"zh-CN\">东安区</span> · ");
        assertThat(pages.get("schools")).contains("<span lang=\"zh-CN\">东安区</span> · ");
    }
}
