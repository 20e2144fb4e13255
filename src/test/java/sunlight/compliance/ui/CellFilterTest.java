package sunlight.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.MatrixPage;
import sunlight.compliance.StatusChoice;
import sunlight.language.Language;
import sunlight.language.Text;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CellFilterTest {

    private static final List<CatalogueItem> ITEMS =
            Stream.of("S0101", "S0102", "S0103").map(MatrixLineTest::item).toList();
    private static final MatrixLine LINE = MatrixLine.of(
            new MatrixPage.Row(
                    UUID.randomUUID(),
                    "school",
                    new Text("学校", "School"),
                    null,
                    Set.of(),
                    Set.of(),
                    true,
                    Map.of(
                            new ItemCode("S0102"), ComplianceStatus.STALE,
                            new ItemCode("S0103"), ComplianceStatus.OVERDUE),
                    Set.of(new ItemCode("S0102"))),
            ITEMS,
            Language.ZH);

    @Test
    void a_status_is_looked_for_in_the_columns_shown_only() {
        assertThat(status(StatusChoice.of(ComplianceStatus.OVERDUE), 0, 1).lets(LINE))
                .isFalse();
        assertThat(status(StatusChoice.of(ComplianceStatus.OVERDUE), 1, 2).lets(LINE))
                .isTrue();
    }

    @Test
    void everything_that_is_to_be_dealt_with_is_one_choice() {
        assertThat(status(StatusChoice.LATE, 0, 1, 2).count(LINE)).isEqualTo(2);
    }

    @Test
    void without_a_choice_every_cell_counts_that_applies() {
        var all = new CellFilter(new int[] {0, 1, 2}, Optional.empty(), false, Optional.empty());

        assertThat(all.lets(LINE)).isTrue();
        assertThat(all.count(LINE)).isEqualTo(2);
    }

    @Test
    void a_cell_that_is_seen_otherwise_now_keeps_its_status() {
        var moved = new CellFilter(new int[] {0, 1, 2}, Optional.empty(), true, Optional.empty());

        assertThat(moved.count(LINE)).isEqualTo(1);
        assertThat(LINE.status(1)).contains(ComplianceStatus.STALE);
        assertThat(moved.drawn(LINE).charAt(1)).isEqualTo(CellFilter.letter(ComplianceStatus.STALE, false, true));
        assertThat(moved.drawn(LINE).charAt(2)).isEqualTo(CellFilter.letter(ComplianceStatus.OVERDUE, true, false));
    }

    @Test
    void what_falls_due_is_told_apart_by_school_and_item() {
        var second = new BitSet();
        second.set(1);

        assertThat(due(Map.of(LINE.id(), second)).count(LINE)).isEqualTo(1);
        assertThat(due(Map.of(UUID.randomUUID(), second)).lets(LINE)).isFalse();
    }

    @Test
    void every_look_has_a_letter_of_its_own() {
        var letters = Stream.of(ComplianceStatus.values())
                .flatMap(status -> Stream.of(
                        CellFilter.letter(status, false, false),
                        CellFilter.letter(status, true, false),
                        CellFilter.letter(status, false, true),
                        CellFilter.letter(status, true, true)))
                .toList();

        assertThat(letters)
                .doesNotContain(MatrixLine.UNJUDGED)
                .doesNotHaveDuplicates()
                .allMatch(Character::isLetter);
    }

    private static CellFilter status(StatusChoice choice, int... columns) {
        return new CellFilter(columns, Optional.of(choice), false, Optional.empty());
    }

    private static CellFilter due(Map<UUID, BitSet> days) {
        return new CellFilter(new int[] {0, 1, 2}, Optional.empty(), false, Optional.of(days));
    }
}
