package sunlight.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.workdays.MovedDates.Moved;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingMovedTest {

    @Test
    void a_school_reads_which_date_was_and_which_is() {
        var content = TellingMoved.content(List.of(
                new Moved("S0701", LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 18), 1, List.of()),
                new Moved("S0703", LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 4), 1, List.of())));

        assertThat(Messages.say(Language.ZH, content.subject())).isEqualTo("2 个截止日期有变化");
        assertThat(content.groups()).singleElement().satisfies(group -> {
            assertThat(Messages.say(Language.ZH, group.head())).contains("放假安排", "截止日期随之改变");
            assertThat(group.lines())
                    .extracting(line -> Messages.say(Language.ZH, line.said()))
                    .containsExactly("S0701：原为 2027-02-05，现为 2027-02-18", "S0703：原为 2027-01-05，现为 2027-01-04");
        });
        assertThat(InboxContent.read(content.json()).groups().get(0).lines())
                .extracting(line -> Messages.say(Language.ZH, line.said()))
                .first()
                .isEqualTo("S0701：原为 2027-02-05，现为 2027-02-18");
    }
}
