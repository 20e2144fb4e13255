package sunlight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.CatalogueHistory.Reign;
import sunlight.language.Text;
import sunlight.tenancy.SchoolKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueHistoryTest {

    private static final LocalDate AFTER = LocalDate.parse("2026-09-01");

    @Test
    void after_the_last_day_of_a_school_nothing_is_owed_and_no_later_edition_counts() {
        var history = new CatalogueHistory(List.of(reign("2026-01-01"), reign("2027-01-01"))).endingOn(AFTER);

        assertThat(history.tenures().values())
                .singleElement()
                .satisfies(tenures -> assertThat(tenures)
                        .singleElement()
                        .extracting(Tenure::until)
                        .isEqualTo(AFTER));
        assertThat(history.on(AFTER).orElseThrow().items()).isEmpty();
        assertThat(history.on(AFTER.minusDays(1)).orElseThrow().items()).hasSize(1);
    }

    @Test
    void a_school_that_closed_before_its_first_catalogue_never_owed_anything() {
        assertThat(new CatalogueHistory(List.of(reign("2027-01-01")))
                        .endingOn(AFTER)
                        .tenures())
                .isEmpty();
    }

    @Test
    void before_the_first_day_of_a_school_nothing_is_owed_and_what_is_in_force_then_is_owed_from_it_on() {
        var first = LocalDate.parse("2026-11-27");
        var history = new CatalogueHistory(List.of(reign("2026-01-01"), reign("2027-01-01"))).beginningOn(first);

        assertThat(history.on(first.minusDays(1))).isEmpty();
        assertThat(history.tenures().values())
                .singleElement()
                .satisfies(tenures -> assertThat(tenures)
                        .singleElement()
                        .extracting(Tenure::since)
                        .isEqualTo(first));
    }

    @Test
    void a_school_that_opens_before_its_first_catalogue_owes_from_that_catalogue_on() {
        var history = new CatalogueHistory(List.of(reign("2027-01-01"))).beginningOn(AFTER);

        assertThat(history.reigns()).extracting(Reign::from).containsExactly(LocalDate.parse("2027-01-01"));
    }

    private static Reign reign(String from) {
        var day = LocalDate.parse(from);
        var item = new CatalogueItem(
                new ItemCode("S0101"),
                new Text("事项", "Item"),
                "1",
                Set.of(SchoolKind.PRIMARY),
                null,
                1,
                Mode.PROACTIVE,
                Audience.PUBLIC,
                new Refresh.Standing(20),
                null,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                true,
                true);
        return new Reign(day, new Catalogue(new Text("目录", "Catalogue"), day, List.of(), List.of(item)));
    }
}
