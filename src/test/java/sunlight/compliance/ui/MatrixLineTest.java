package sunlight.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Mode;
import sunlight.catalogue.Refresh;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.MatrixPage;
import sunlight.compliance.Score;
import sunlight.language.Language;
import sunlight.language.Text;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MatrixLineTest {

    private static final List<CatalogueItem> ITEMS =
            Stream.of("S0101", "S0102", "S0103").map(MatrixLineTest::item).toList();

    @Test
    void cells_stand_in_the_order_of_the_catalogue() {
        var line = line(Map.of(
                new ItemCode("S0103"), ComplianceStatus.OVERDUE, new ItemCode("S0101"), ComplianceStatus.EXEMPT));

        assertThat(line.cells().chars().mapToObj(letter -> MatrixLine.status((char) letter)))
                .containsExactly(ComplianceStatus.EXEMPT, ComplianceStatus.NOT_APPLICABLE, ComplianceStatus.OVERDUE);
    }

    @Test
    void the_score_counts_what_was_due_by_today() {
        var line = line(Map.of(
                new ItemCode("S0101"), ComplianceStatus.FULFILLED_LATE,
                new ItemCode("S0102"), ComplianceStatus.OVERDUE,
                new ItemCode("S0103"), ComplianceStatus.DUE_SOON));

        assertThat(line.score()).isEqualTo(new Score(1, 2, 1, 1));
        assertThat(line.score().percent()).isEqualTo(50);
    }

    @Test
    void only_everything_is_a_hundred_percent() {
        assertThat(new Score(999, 1000, 1, 0).percent()).isEqualTo(99);
        assertThat(new Score(1000, 1000, 0, 0).percent()).isEqualTo(100);
    }

    private static MatrixLine line(Map<ItemCode, ComplianceStatus> statuses) {
        var row = new MatrixPage.Row(
                UUID.randomUUID(), "school", new Text("学校", "School"), null, Set.of(), Set.of(), statuses, Set.of());
        return MatrixLine.of(row, ITEMS, Language.ZH);
    }

    static CatalogueItem item(String code) {
        return new CatalogueItem(
                new ItemCode(code),
                new Text(code, code),
                "S01",
                Set.of(),
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
                true);
    }
}
