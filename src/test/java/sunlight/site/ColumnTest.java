package sunlight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.calendar.Span;
import sunlight.language.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnTest {

    private static final LocalDate LATEST = LocalDate.of(2026, 7, 1);
    private static final List<Span> TERMS = List.of(
            new Span(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 7, 10)),
            new Span(LocalDate.of(2026, 8, 31), LocalDate.of(2027, 1, 15)));

    @Test
    void a_column_is_stale_on_the_day_after_its_rule_ran_out() {
        assertThat(column(14, false).isStale(LATEST, LATEST.plusDays(14), TERMS))
                .isFalse();
        assertThat(column(14, false).isStale(LATEST, LATEST.plusDays(15), TERMS))
                .isTrue();
    }

    @Test
    void nobody_is_expected_to_write_in_the_holidays() {
        assertThat(column(14, true).isStale(LATEST, LocalDate.of(2026, 8, 30), TERMS))
                .isFalse();
        assertThat(column(14, true).isStale(LATEST, LocalDate.of(2026, 9, 4), TERMS))
                .isFalse();
        assertThat(column(14, true).isStale(LATEST, LocalDate.of(2026, 9, 5), TERMS))
                .isTrue();
    }

    @Test
    void without_a_rule_or_an_entry_nothing_is_stale() {
        assertThat(column(null, false).isStale(LATEST, LATEST.plusYears(9), TERMS))
                .isFalse();
        assertThat(column(14, false).isStale(null, LATEST, TERMS)).isFalse();
    }

    @Test
    void where_no_term_is_known_every_day_counts() {
        assertThat(column(14, true).isStale(LATEST, LATEST.plusDays(15), List.of()))
                .isTrue();
    }

    private static Column column(@org.jspecify.annotations.Nullable Integer days, boolean inTerm) {
        return new Column("news", new Text("动态", "News"), days, inTerm, List.of());
    }
}
