package sunlight.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameTest {

    @Test
    void a_page_says_on_paper_where_it_is_as_it_was_read() {
        var samples = new Samples("");
        var large = new Variant(Language.EN, true);
        var visit = new Visit(
                large, "/shiyan-xiaoxue", samples.bureau(), "https://www.example.cn", "site.css", "emblem.svg");

        assertThat(Frames.home(visit, samples.school()).whole())
                .isEqualTo("https://www.example.cn/en/large/shiyan-xiaoxue");
    }
}
