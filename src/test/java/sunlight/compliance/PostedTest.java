package sunlight.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.compliance.ComplianceStatus.FULFILLED_IN_TIME;
import static sunlight.compliance.ComplianceStatus.FULFILLED_LATE;
import static sunlight.compliance.ComplianceStatus.OVERDUE;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Mode;
import sunlight.catalogue.NoticePeriod;
import sunlight.catalogue.Refresh;
import sunlight.catalogue.Tenure;
import sunlight.language.JsonText;
import sunlight.language.Text;
import sunlight.tenancy.SchoolKind;

/** What is owed to parents is met by a posting record that hung for as long as it had to. Due on 15 September. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostedTest {

    private static final ItemCode CODE = new ItemCode("S0404");

    @Test
    void what_hung_for_its_period_stays_fulfilled_when_it_comes_down() {
        var posted = posting("2026-09-10", "2026-09-17", null, null);

        assertThat(on("2026-09-16", Audience.PARENTS, posted)).isEqualTo(FULFILLED_IN_TIME);
        assertThat(on("2026-10-30", Audience.PARENTS, posted)).isEqualTo(FULFILLED_IN_TIME);
    }

    /** Five working days after the first day; the 25th is a holiday. */
    @Test
    void what_went_up_too_late_is_late() {
        assertThat(on("2026-09-30", Audience.PARENTS, posting("2026-09-21", "2026-09-29", null, null)))
                .isEqualTo(FULFILLED_LATE);
    }

    @Test
    void what_was_taken_down_too_soon_counts_no_longer() {
        var posted = posting("2026-09-10", "2026-09-17", "2026-09-14", null);

        assertThat(on("2026-09-14", Audience.PARENTS, posted)).isEqualTo(FULFILLED_IN_TIME);
        assertThat(on("2026-09-16", Audience.PARENTS, posted)).isEqualTo(OVERDUE);
    }

    @Test
    void what_was_withdrawn_while_it_hung_counts_no_longer() {
        var posted = posting("2026-09-10", "2026-09-17", null, "2026-09-15T02:00:00Z");

        assertThat(on("2026-09-16", Audience.PARENTS, posted)).isEqualTo(OVERDUE);
    }

    @Test
    void what_was_withdrawn_after_it_had_hung_stays_fulfilled() {
        var posted = posting("2026-09-10", "2026-09-17", null, "2026-10-15T02:00:00Z");

        assertThat(on("2026-10-30", Audience.PARENTS, posted)).isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void what_is_owed_to_everybody_is_not_met_on_a_notice_board() {
        assertThat(on("2026-09-16", Audience.PUBLIC, posting("2026-09-10", "2026-09-17", null, null)))
                .isEqualTo(OVERDUE);
    }

    private static Entry posting(String from, String until, @Nullable String ended, @Nullable String withdrawn) {
        return new Entry(JsonText.object()
                .add("from_on", from)
                .add("until_on", until)
                .add("formed_on", "2026-09-09")
                .add("elements", JsonValue.EMPTY_JSON_OBJECT)
                .add("withdrawn_at", text(withdrawn))
                .add("disclosure_id", new UUID(0, 1).toString())
                .add("ended_on", text(ended))
                .build());
    }

    private static JsonValue text(@Nullable String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    private static ComplianceStatus on(String day, Audience audience, Entry posting) {
        var item = item(audience);
        var record =
                new OnRecord(Map.of(), Map.of(CODE.value(), List.of(posting)), Map.of(), Map.of(), Map.of(), Map.of());
        return Example.of(new Tenure(item, LocalDate.of(2026, 1, 1), null, null), record.of(item, Example.CHINA))
                .on(LocalDate.parse(day))
                .status();
    }

    private static CatalogueItem item(Audience audience) {
        return new CatalogueItem(
                CODE,
                new Text("均衡编班", "Class allocation"),
                "G04",
                Set.of(SchoolKind.PRIMARY),
                null,
                1,
                Mode.NOTICE,
                audience,
                new Refresh.OnDates(List.of(MonthDay.of(9, 15)), 1),
                new NoticePeriod(5, true, null, true),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                true,
                true);
    }
}
