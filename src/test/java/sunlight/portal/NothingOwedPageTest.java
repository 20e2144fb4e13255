package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.portal.pages.CataloguePages;
import sunlight.portal.pages.Samples;
import sunlight.portal.pages.Standing;
import sunlight.portal.pages.Variant;
import sunlight.portal.pages.Visit;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingOwedPageTest {

    private final Samples samples = new Samples("");

    @Test
    void what_did_not_happen_is_not_called_missing() {
        assertThat(item(standing(null, true))).contains("暂无应公开的内容").doesNotContain("尚未公开");
        assertThat(catalogue(standing(null, true))).contains("暂无应公开的内容").doesNotContain("尚未公开");
    }

    @Test
    void what_is_owed_is_called_missing_as_before_and_late_where_the_bureau_shows_it() {
        assertThat(item(standing(null, false))).contains("尚未公开").doesNotContain("暂无应公开");
        assertThat(item(standing(LocalDate.of(2026, 10, 23), false))).contains("尚未公开，应于 2026-10-23 前公开");
    }

    @Test
    void only_what_is_owed_counts_in_the_head_of_the_catalogue() {
        var published = samples.standings().get(0);

        assertThat(catalogue(published, standing(null, false), standing(null, true)))
                .contains("示例实验小学应公开 2 项，已公开 1 项；另有 1 项目前没有应公开的内容。");
        assertThat(catalogue(published, standing(null, false))).contains("示例实验小学应公开 2 项，已公开 1 项。");
    }

    private Standing standing(@Nullable LocalDate overdueSince, boolean withoutEvent) {
        return new Standing(
                samples.standings().get(4).item(), List.of(), List.of(), null, null, overdueSince, withoutEvent);
    }

    private String item(Standing standing) {
        var around = new CataloguePages.Around(samples.plan(), List.of());
        var page = CataloguePages.item(visit(), samples.school(), standing, null, around, List.of());
        return new String(Templates.render("item", page), UTF_8);
    }

    private String catalogue(Standing... standings) {
        var page = CataloguePages.catalogue(visit(), samples.school(), samples.catalogue(), List.of(standings));
        return new String(Templates.render("catalogue", page), UTF_8);
    }

    private Visit visit() {
        return new Visit(
                new Variant(Language.ZH, false),
                "/shiyan-xiaoxue/catalogue",
                samples.bureau(),
                "https://www.example.cn",
                "site.css",
                "emblem.svg");
    }
}
