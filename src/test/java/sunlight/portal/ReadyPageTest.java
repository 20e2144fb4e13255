package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.portal.ReadyPage.Moment;
import sunlight.portal.Rendered.Depends;
import sunlight.portal.pages.Samples;
import sunlight.tenancy.RevisionSnapshot;
import sunlight.tenancy.Tenant;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadyPageTest {

    private final Tenant bureau = new Samples("").bureau();
    private final Tenant school = new Samples("").school();
    private final Tenant neighbour = new Samples("").below().get(4);

    @Test
    void a_page_is_ready_while_nothing_changes() {
        var page = page(school, false, now(1, 2, 3));

        assertThat(page.isValid(now(1, 2, 3))).isTrue();
    }

    @Test
    void a_page_is_not_ready_after_its_school_or_a_bureau_above_has_changed() {
        var page = page(school, false, now(1, 2, 3));

        assertThat(page.isValid(now(1, 4, 3))).isFalse();
        assertThat(page.isValid(now(4, 2, 3))).isFalse();
    }

    @Test
    void a_neighbours_change_leaves_a_page_ready() {
        assertThat(page(school, false, now(1, 2, 3)).isValid(now(1, 2, 9))).isTrue();
    }

    @Test
    void a_bureaus_page_follows_every_school_even_when_a_smaller_revision_commits_later() {
        var page = page(bureau, true, now(1, 2, 9));

        assertThat(page.isValid(now(1, 5, 9))).isFalse();
    }

    @Test
    void a_page_is_ready_for_one_day() {
        var before = now(1, 2, 3);

        assertThat(page(school, false, before).isValid(new Moment(before.snapshot(), before.day() + 1)))
                .isFalse();
    }

    @Test
    void a_page_is_not_ready_after_whoever_declared_its_host_has_changed() {
        var page = page(school, false, neighbour, now(1, 2, 3));

        assertThat(page.isValid(now(1, 2, 3))).isTrue();
        assertThat(page.isValid(now(1, 2, 4))).isFalse();
    }

    private ReadyPage page(Tenant tenant, boolean below, Moment moment) {
        return page(tenant, below, bureau, moment);
    }

    private static ReadyPage page(Tenant tenant, boolean below, Tenant site, Moment moment) {
        return new ReadyPage(
                new WrittenPage("x", "text/html", Coding.PLAIN, new byte[0]), new Depends(tenant, below), site, moment);
    }

    private Moment now(long ofBureau, long ofSchool, long ofNeighbour) {
        return new Moment(
                RevisionSnapshot.of(Map.of(bureau, ofBureau, school, ofSchool, neighbour, ofNeighbour)), 20_781);
    }
}
