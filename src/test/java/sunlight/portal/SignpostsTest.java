package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.portal.pages.Lookout;
import sunlight.portal.pages.Samples;
import sunlight.portal.pages.SearchPages;
import sunlight.portal.pages.Variant;
import sunlight.portal.pages.Visit;
import sunlight.search.Found;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignpostsTest {

    private static final String HEADING = "目录和办事指南里有";

    private final Samples samples = new Samples("");

    @Test
    void who_finds_no_text_is_led_to_the_item_and_the_procedure_of_that_name() {
        assertThat(found("转学", ""))
                .contains("没有找到", HEADING, "/shiyan-xiaoxue/procedures/transfer", "/shiyan-xiaoxue/S0701")
                .doesNotContain("/shiyan-xiaoxue/S0703");
    }

    @Test
    void how_an_item_stands_is_said_beside_it() {
        assertThat(found("校规", ""))
                .contains("/shiyan-xiaoxue/S0703", "<span>尚未公开</span>")
                .doesNotContain("procedures/transfer");
        assertThat(found("TRANSFER procedure", "")).contains("/shiyan-xiaoxue/S0701");
    }

    @Test
    void all_words_must_stand_in_the_name() {
        assertThat(found("转学 龘龘", "")).doesNotContain(HEADING);
    }

    @Test
    void an_item_has_no_year_so_none_is_shown_for_one() {
        assertThat(found("转学", "2025")).doesNotContain(HEADING);
    }

    private String found(String words, String year) {
        var visit = new Visit(
                new Variant(Language.ZH, false),
                "/shiyan-xiaoxue/search",
                samples.bureau(),
                "https://www.example.cn",
                "site.css",
                "emblem.svg");
        var place = new SearchPages.Place(
                samples.school(),
                null,
                List.of(samples.catalogue()),
                List.of(),
                new SearchPages.Shelf(samples.plan(), samples.standings()),
                2024,
                2026);
        var lookout = new Lookout(words, "", year, "", "", 1);
        var nothing = new Found(0, false, List.of(), List.of());
        return new String(Templates.render("find", SearchPages.found(visit, place, lookout, nothing)), UTF_8);
    }
}
