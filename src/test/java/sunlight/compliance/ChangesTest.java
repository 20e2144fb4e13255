package sunlight.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.compliance.ComplianceStatus.DUE_SOON;
import static sunlight.compliance.ComplianceStatus.FULFILLED_IN_TIME;
import static sunlight.compliance.ComplianceStatus.FULFILLED_LATE;
import static sunlight.compliance.ComplianceStatus.STALE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Mode;
import sunlight.catalogue.Refresh.Standing;
import sunlight.catalogue.Tenure;
import sunlight.language.Text;

/** A text that stands until what it says has changed, and what the service makes by itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangesTest {

    @Test
    void a_registered_change_asks_for_a_new_edition_within_the_working_days() {
        var school = Example.of(new Standing(20)).publishes("2026-01-10").happens("2026-05-06");

        assertThat(school.statusOn("2026-05-05")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(school.statusOn("2026-06-02")).isEqualTo(DUE_SOON);
        assertThat(school.statusOn("2026-06-03")).isEqualTo(STALE);
        assertThat(school.on("2026-06-03").dueOn()).isEqualTo("2026-06-02");
    }

    @Test
    void an_edition_formed_since_the_change_settles_it() {
        var school = Example.of(new Standing(20))
                .publishes("2026-01-10")
                .happens("2026-05-06")
                .publishes("2026-05-20", "2026-05-08");

        assertThat(school.statusOn("2026-07-01")).isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void an_edition_formed_before_the_change_tells_nothing_of_it() {
        var school = Example.of(new Standing(20))
                .publishes("2026-01-10")
                .happens("2026-05-06")
                .publishes("2026-05-20", "2026-05-04");

        assertThat(school.statusOn("2026-07-01")).isEqualTo(STALE);
    }

    @Test
    void one_edition_settles_all_changes_before_it() {
        var school = Example.of(new Standing(20))
                .publishes("2026-01-10")
                .happens("2026-05-06")
                .happens("2026-05-11")
                .publishes("2026-05-20");

        assertThat(school.statusOn("2026-07-01")).isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void an_edition_after_the_working_days_is_late() {
        var school = Example.of(new Standing(20))
                .publishes("2026-01-10")
                .happens("2026-05-06")
                .publishes("2026-06-08");

        assertThat(school.statusOn("2026-07-01")).isEqualTo(FULFILLED_LATE);
    }

    @Test
    void what_the_service_makes_by_itself_is_never_owed() {
        var made = Example.of(new Tenure(generated(), LocalDate.of(2026, 1, 1), null, null), Facts.NONE);

        assertThat(made.on(LocalDate.of(2026, 11, 25)).status()).isEqualTo(FULFILLED_IN_TIME);
        assertThat(made.on(LocalDate.of(2026, 11, 25)).reason().key()).isEqualTo("compliance.generated");
    }

    private static CatalogueItem generated() {
        return new CatalogueItem(
                new ItemCode("S1002"),
                new Text("信息公开目录", "Disclosure catalogue"),
                "group",
                Set.of(),
                null,
                1,
                Mode.GENERATED,
                Audience.PUBLIC,
                new Standing(20),
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
