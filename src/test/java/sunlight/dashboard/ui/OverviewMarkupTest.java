package sunlight.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.compliance.ComplianceStatus;
import sunlight.dashboard.Overview;
import sunlight.dashboard.Tally;
import sunlight.language.Language;

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

    private static String numbers(Tally all) {
        var overview = new Overview(
                LocalDate.EPOCH,
                Instant.EPOCH,
                7,
                all,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        return new OverviewMarkup(new Block(overview, new Links("b"), Language.ZH))
                .numbers()
                .html();
    }
}
