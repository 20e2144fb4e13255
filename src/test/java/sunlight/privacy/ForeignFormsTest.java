package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;
import static sunlight.privacy.Heard.rows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and dates as bilingual schools write them, beside names that no list knows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForeignFormsTest {

    @Test
    void a_list_of_marks_in_english_is_one() {
        assertThat(rows("Year 8 Physics Test", "Name|Class|Score", "Baek Seung-ho|8B|91", "Liv Brandvold|8A|64"))
                .contains(PrivacyRule.SCORES);
        assertThat(rows("Name|Class|Score|Rank", "Ainur T.|G10|77|3", "Matteo Ferraris|G10|58|9"))
                .contains(PrivacyRule.SCORES);
    }

    @Test
    void a_contest_in_a_subject_prints_marks_where_it_gives_no_prizes() {
        assertThat(rows("校级英语竞赛成绩登记", "姓名|班级|得分", "端木晴|七4|88", "盘秋生|七2|61")).contains(PrivacyRule.SCORES);
        assertThat(rows("口算比赛得分表", "姓名|班级|得分", "端木晴|三4|98", "盘秋生|三2|71")).contains(PrivacyRule.SCORES);
    }

    @Test
    void points_won_in_play_and_prizes_are_no_marks() {
        assertThat(rows("Basketball Shoot-out", "Name|Class|Score", "Baek Seung-ho|8B|21", "Liv Brandvold|8A|18"))
                .doesNotContain(PrivacyRule.SCORES);
        assertThat(rows("数学竞赛获奖名单", "姓名|班级|得分", "端木晴|七4|88", "盘秋生|七2|81")).doesNotContain(PrivacyRule.SCORES);
        assertThat(rows("Room|Class|Score", "Art Annex|8B|9.2", "Blue Lab|8A|8.7"))
                .doesNotContain(PrivacyRule.SCORES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The referee asks about Solveig Brandvold, D.O.B. 07/11/2014.",
                "DOB: 21.03.2013 (keeper)",
                "Passport copy missing, date of birth 9/4/2016",
                "Kofi Asante-Mensah (born on 21.11.2014) may play up.",
                "领队登记：生日 21/11/2014"
            })
    void a_day_of_birth_is_one_in_any_order(String text) {
        assertThat(in(text)).contains(PrivacyRule.BIRTH_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Players with a date of birth on or after 01/09/2014 may enter.",
                "Write your DOB in the format 31/12/2014.",
                "The shop was born on 01/09/2014.",
                "Mary Anning (born 21 May 1799) found her first fossil at twelve.",
                "Wang Zengqi (born 5 March 1920), Selected Essays.",
                "Trial on 03/09/2026 at the east pitch."
            })
    void a_limit_a_form_or_an_author_is_nobodys_birthday(String text) {
        assertThat(in(text)).doesNotContain(PrivacyRule.BIRTH_DATE);
    }
}
