package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.portal.pages.HomePages;
import sunlight.portal.pages.Samples;
import sunlight.portal.pages.Search;
import sunlight.portal.pages.Variant;
import sunlight.portal.pages.Visit;
import sunlight.tenancy.Tenant;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosedSchoolsTest {

    private final Samples samples = new Samples("");
    private final Tenant open = samples.school();
    private final Tenant closed = closedOn("2026-08-31", false);

    @Test
    void a_closed_school_is_found_marked_and_counted_apart() {
        assertThat(list(open, closed)).contains("共找到 2 所学校，其中 1 所已停办", "已停办 · ");
    }

    @Test
    void one_that_will_close_is_open_still() {
        assertThat(list(open, closedOn("2027-08-31", true)))
                .contains("共找到 2 所学校</p>")
                .doesNotContain("已停办");
    }

    @Test
    void the_home_of_the_bureau_counts_the_open_ones() {
        var shelf = new HomePages.Shelf(null, List.of(), List.of(), samples.arranged());
        var page = HomePages.bureau(visit(), samples.bureau(), List.of(open, closed), shelf);

        assertThat(new String(Templates.render("home", page), UTF_8))
                .contains("1 所")
                .doesNotContain("2 所");
    }

    private String list(Tenant... schools) {
        var all = List.of(schools);
        var page = HomePages.schools(visit(), samples.bureau(), all, Search.EMPTY, all);
        return new String(Templates.render("schools", page), UTF_8);
    }

    private Tenant closedOn(String day, boolean active) {
        var other = samples.below().get(3);
        return new Tenant(
                other.id(),
                other.kind(),
                other.slug(),
                other.path(),
                other.name(),
                open.district(),
                other.kinds(),
                other.flags(),
                other.lineage(),
                other.contact(),
                Map.of("closes_on", day),
                active);
    }

    private Visit visit() {
        return new Visit(
                new Variant(Language.ZH, false),
                "/mdj-edu/schools",
                samples.bureau(),
                "https://www.example.cn",
                "site.css",
                "emblem.svg");
    }
}
