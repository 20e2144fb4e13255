package sunlight.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosedResultTest {

    @Test
    void who_came_into_the_list_after_the_period_had_begun_is_named_with_the_day_and_what_it_means() {
        assertThat(html(ExampleAssessment.newcomers()))
                .contains("<td>新学校（2026-11-28 起列入名单）</td>", "<td>老学校</td>")
                .contains("其中1所学校在考核期开始以后才列入名单，名称后注明了日期；考核期内此前的日子没有公开记录。");
    }

    @Test
    void of_newcomers_nothing_is_said_where_there_are_none() {
        assertThat(html(List.of())).contains("<td>新学校</td>").doesNotContain("列入名单");
    }

    private static String html(List<Newcomer> newcomers) {
        return new DisclosedResult(
                        ExampleAssessment.head(), ExampleAssessment.results(), ExampleAssessment.names(), newcomers)
                .html(false);
    }
}
