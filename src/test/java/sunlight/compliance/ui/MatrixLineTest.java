package sunlight.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import sunlight.tenancy.TenantKind;

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

    @Test
    void what_has_not_been_worked_out_yet_does_not_look_like_what_does_not_apply() {
        var line = line(false, Map.of());
        var all = new CellFilter(new int[] {0, 1, 2}, Optional.empty(), false, Optional.empty());

        assertThat(line.judged()).isFalse();
        assertThat(line.status(0)).isEmpty();
        assertThat(all.drawn(line)).isEqualTo("yyy");
        assertThat(all.count(line)).isZero();
        assertThat(line(Map.of()).judged()).isTrue();
    }

    @Test
    void the_numbers_say_how_many_are_still_being_worked_out() {
        var numbers = MatrixNumbers.of(List.of(line(false, Map.of()), line(Map.of())), TenantKind.SCHOOL);

        assertThat(numbers.html()).contains("<dd>2 <small>其中1所学校正在计算，未计入</small></dd>");
    }

    @Test
    void of_nothing_there_is_no_share() {
        assertThat(MatrixNumbers.of(List.of(), TenantKind.SCHOOL).html())
                .contains("<dd>– <small>尚无应履行事项</small></dd>")
                .doesNotContain("100 %");
    }

    private static MatrixLine line(Map<ItemCode, ComplianceStatus> statuses) {
        return line(true, statuses);
    }

    private static MatrixLine line(boolean judged, Map<ItemCode, ComplianceStatus> statuses) {
        var row = new MatrixPage.Row(
                UUID.randomUUID(),
                "school",
                new Text("学校", "School"),
                null,
                Set.of(),
                Set.of(),
                judged,
                statuses,
                Set.of());
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
                true,
                true);
    }
}
