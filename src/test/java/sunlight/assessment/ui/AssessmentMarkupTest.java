package sunlight.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.assessment.ExampleAssessment;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentMarkupTest {

    @Test
    void the_row_of_who_came_into_the_list_after_the_period_had_begun_says_so_and_no_other() {
        var whole = ExampleAssessment.whole();
        var table = new AssessmentMarkup(whole.open(), ExampleAssessment.names())
                .results(whole.results(), whole.newcomers())
                .toString();

        assertThat(table).contains("老学校</th>").contains("新学校<br><small>自 2026-11-28 起列入名单，考核期内此前的日子没有记录。</small></th>");
    }
}
