package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import sunlight.publication.TakenDown;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TakenDownPageTest {

    private static final UUID DISCLOSURE = UUID.fromString("01900000-0000-7000-8000-0000000000d9");
    private final Samples samples = new Samples("");

    @Test
    void who_looks_for_what_was_withdrawn_finds_that_it_was_there_and_the_way_to_why() {
        assertThat(page(false, null))
                .contains("2026-11-02 公开过，已于 2026-11-05 撤下", "/shiyan-xiaoxue/disclosures/" + DISCLOSURE)
                .doesNotContain("尚未公开");
    }

    @Test
    void a_notice_that_came_down_in_time_is_not_called_missing() {
        assertThat(page(true, null))
                .contains("2026-11-02 公示，期满后已于 2026-11-05 撤下")
                .doesNotContain("尚未公开");
    }

    @Test
    void where_something_new_is_overdue_both_are_said() {
        assertThat(page(false, LocalDate.of(2026, 11, 20))).contains("已于 2026-11-05 撤下；应于 2026-11-20 前公开");
    }

    private String page(boolean expired, @Nullable LocalDate overdueSince) {
        var item = samples.standings().get(4).item();
        var gone = new TakenDown(
                item.code(),
                DISCLOSURE,
                Instant.parse("2026-11-02T02:00:00Z"),
                Instant.parse("2026-11-05T02:00:00Z"),
                expired);
        var visit = new Visit(
                new Variant(Language.ZH, false),
                "/shiyan-xiaoxue/S0703",
                samples.bureau(),
                "https://www.example.cn",
                "site.css",
                "emblem.svg");
        var standing = new Standing(item, List.of(), List.of(gone), null, null, overdueSince, true);
        var around = new CataloguePages.Around(samples.plan(), List.of());
        var page = CataloguePages.item(visit, samples.school(), standing, null, around, List.of());
        return new String(Templates.render("item", page), UTF_8);
    }
}
