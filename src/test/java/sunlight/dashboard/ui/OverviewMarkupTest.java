package sunlight.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.compliance.ComplianceStatus;
import sunlight.dashboard.BureauFigures;
import sunlight.dashboard.Day;
import sunlight.dashboard.Overview;
import sunlight.dashboard.Rate;
import sunlight.dashboard.SchoolFigures;
import sunlight.dashboard.Tally;
import sunlight.language.Language;
import sunlight.language.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OverviewMarkupTest {

    @Test
    void every_number_at_the_head_leads_to_the_cells_that_were_counted() {
        var html = numbers(new Tally(Map.of(
                ComplianceStatus.FULFILLED_IN_TIME, 3, ComplianceStatus.OVERDUE, 1, ComplianceStatus.DUE_SOON, 2)));

        assertThat(html)
                .contains("<a href=\"b/matrix\">7</a>")
                .contains("<a href=\"b/matrix?status=DONE\">75 %</a>")
                .contains("<a href=\"b/matrix?status=DONE\">3</a> / <a href=\"b/matrix?status=OWED\">4</a>")
                .contains("<a href=\"b/matrix?status=OVERDUE\">1</a>")
                .contains("<a href=\"b/matrix?status=LATE\">1</a>")
                .contains("<a href=\"b/matrix?status=DUE_SOON\">2</a>");
    }

    @Test
    void each_bureau_and_unit_leads_to_its_own_line_of_the_matrix() {
        var late = new Tally(Map.of(ComplianceStatus.FULFILLED_LATE, 1, ComplianceStatus.OVERDUE, 3));
        var html = markup(Tally.NONE)
                .all(List.of(
                        new BureauFigures(UUID.randomUUID(), "east", new Text("东区教育局", "East"), late),
                        new BureauFigures(UUID.randomUUID(), "unit", new Text("基础教育科", "Unit"), Tally.NONE)))
                .html();

        assertThat(html)
                .contains("<a href=\"b/matrix?whom=BUREAU\">合计</a>")
                .contains("<a href=\"b/matrix?whom=BUREAU&amp;school=east\">东区教育局</a>")
                .contains("<a href=\"b/matrix?whom=BUREAU&amp;school=east&amp;status=OWED\">25 %</a>")
                .contains("<a href=\"b/matrix?whom=BUREAU&amp;school=east&amp;status=OVERDUE\">3</a>")
                .contains("基础教育科");
    }

    @Test
    void how_a_school_stood_before_leads_to_the_cells_of_that_day_as_they_are_known_now() {
        var school = new SchoolFigures("a", new Text("甲校", "A"), "", new Rate(3, 4), new Rate(1, 4));
        var html = new SchoolTable(markup(Tally.NONE).block())
                .of("dashboard.worst", List.of(school))
                .html();

        assertThat(html)
                .contains(
                        "<a href=\"b/matrix?school=a&amp;status=OWED&amp;day=1969-12-04&amp;known=NOW\">25 % (+50)</a>");
    }

    @Test
    void schools_that_are_not_in_the_figures_yet_are_told() {
        assertThat(numbers(Tally.NONE)).contains("<small>其中3所学校正在计算，未计入</small>");
    }

    @Test
    void of_nothing_there_is_no_share() {
        assertThat(numbers(Tally.NONE))
                .contains("<dd>– <small>尚无应履行事项</small></dd>")
                .doesNotContain("%");
    }

    private static String numbers(Tally all) {
        return markup(all).numbers().html();
    }

    private static OverviewMarkup markup(Tally all) {
        var overview = new Overview(
                LocalDate.EPOCH,
                Instant.EPOCH,
                7,
                3,
                all,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(new Day(LocalDate.EPOCH, all)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        return new OverviewMarkup(new Block(overview, new Links("b"), Language.ZH));
    }
}
