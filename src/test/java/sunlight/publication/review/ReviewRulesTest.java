package sunlight.publication.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Mode;
import sunlight.catalogue.Refresh;
import sunlight.language.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewRulesTest {

    private static final CatalogueItem MENU = item("S0904", "G09", new Refresh.EachWeek(DayOfWeek.MONDAY));
    private static final CatalogueItem FEES = item("S0301", "G03", new Refresh.Standing(20));
    private static final ReviewDemands TWO_WITH_SECRECY = new ReviewDemands(2, true, false);

    @Test
    void without_a_rule_the_declared_number_counts() {
        assertThat(new ReviewRules(List.of(), 2).of(FEES)).isEqualTo(ReviewDemands.plain(2));
    }

    @Test
    void the_nearest_rule_counts() {
        var rules = new ReviewRules(
                List.of(
                        new ReviewRule(ReviewRules.DEFAULT, TWO_WITH_SECRECY),
                        new ReviewRule(ReviewRules.LIGHT, ReviewDemands.plain(1)),
                        new ReviewRule("G09", ReviewDemands.plain(3)),
                        new ReviewRule("S0301", ReviewDemands.plain(3))),
                1);

        assertThat(rules.of(FEES).reviews()).isEqualTo(3);
        assertThat(rules.of(item("S0302", "G03", FEES.refresh()))).isEqualTo(TWO_WITH_SECRECY);
        assertThat(rules.of(item("S0901", "G09", FEES.refresh())).reviews()).isEqualTo(3);
    }

    @Test
    void a_weekly_menu_is_on_the_light_track() {
        var rules = new ReviewRules(
                List.of(
                        new ReviewRule(ReviewRules.DEFAULT, TWO_WITH_SECRECY),
                        new ReviewRule(ReviewRules.LIGHT, ReviewDemands.plain(1))),
                1);

        assertThat(rules.of(MENU)).isEqualTo(ReviewDemands.plain(1));
        assertThat(rules.of(FEES)).isEqualTo(TWO_WITH_SECRECY);
    }

    @Test
    void no_rule_goes_below_what_the_bureau_declared() {
        var rules = new ReviewRules(List.of(new ReviewRule(ReviewRules.LIGHT, ReviewDemands.plain(1))), 2);

        assertThat(rules.of(MENU).reviews()).isEqualTo(2);
    }

    private static CatalogueItem item(String code, String group, Refresh refresh) {
        return new CatalogueItem(
                new ItemCode(code),
                new Text(code, code),
                group,
                Set.of(),
                null,
                1,
                Mode.PROACTIVE,
                Audience.PUBLIC,
                refresh,
                null,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                true,
                true);
    }
}
