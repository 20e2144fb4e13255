package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.rest.LetterDesk;

/** From a filter of the matrix to a letter for each school, signed in a batch or sent as reminders. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersJourney {

    private static final String TITLE = "批量发文（示例）";
    private static final String DRAFT_AND_SUBMIT = "给 %d 个单位拟整改通知并送签";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
        LetterDesk.clear(TITLE);
    }

    @Test
    void all_that_match_get_a_notice_or_a_reminder_of_their_own_and_nobody_gets_two() {
        try (var inspector =
                Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix?district=东安区&status=OVERDUE")) {
            // The schools may still be judged for the first time.
            inspector.page().locator(".m-cells button.red").first().waitFor();
            inspector.page().getByText("给所列单位发提醒或整改通知").click();
            inspector.sees("筛选出");
            var all = schools(inspector);
            assertThat(all).isGreaterThan(2);
            written(inspector, all - 1);
            signedTogether(all - 1);
            reminded(inspector, all);
        }
    }

    private static int schools(Visitor inspector) {
        return inspector.page().locator(".letter-list li.row").count();
    }

    private static void written(Visitor inspector, int letters) {
        inspector.button("不发给该单位").first().click();
        inspector.sees("给 %d 个单位发提醒单".formatted(letters));
        RectificationJourney.both(inspector, "letters-1-proposal");
        inspector.page().getByText("整改通知（编文号").click();
        // The usual title of the other kind comes with the answer, and would take the place of what was typed
        // meanwhile.
        inspector.button(DRAFT_AND_SUBMIT.formatted(letters)).waitFor();
        inspector.page().getByLabel("标题").fill(TITLE);
        inspector.sign(DRAFT_AND_SUBMIT.formatted(letters), "拟稿并送签");
        inspector.sees("已拟 %d 份整改通知".formatted(letters));
        RectificationJourney.both(inspector, "letters-2-written");
        assertThat(LetterDesk.of(TITLE))
                .hasSize(letters)
                .extracting(LetterDesk.Line::addressee)
                .doesNotHaveDuplicates();
    }

    /** One is changed while the leader reads: none is signed, and the leader is told. */
    private static void signedTogether(int letters) {
        try (var leader = Visitor.signedIn(browser, "city-admin", "mdj-edu/rectifications")) {
            leader.page().getByText("一并核对签发").click();
            leader.sees("按拟稿先后编文号");
            RectificationJourney.both(leader, "letters-3-signatures");
            var changed = LetterDesk.of(TITLE).get(0);
            LetterDesk.sendBack(changed.id());
            leader.button("签发 %d 份".formatted(letters)).click();
            leader.isRefused("签发", "已被他人修改或进入下一步");
            assertThat(stages()).doesNotContain("ISSUED");
            leader.page().reload();
            leader.sign("签发 %d 份".formatted(letters - 1), "签发");
            leader.sees("已签发 %d 份".formatted(letters - 1));
            RectificationJourney.both(leader, "letters-4-signed");
        }
        assertThat(LetterDesk.of(TITLE))
                .filteredOn(line -> line.stage().equals("ISSUED"))
                .hasSize(letters - 1)
                .allSatisfy(line -> assertThat(line.due()).isNotEmpty())
                .extracting(LetterDesk.Line::number)
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(number).contains("〔"));
    }

    /** Who was left out before is the only one without an open letter. */
    private static void reminded(Visitor inspector, int all) {
        inspector.page().reload();
        inspector.sees("不重复发");
        assertThat(schools(inspector)).isEqualTo(1);
        inspector.page().getByLabel("标题").fill(TITLE);
        inspector.sign("给 1 个单位发提醒单", "发出");
        inspector.sees("已发出 1 份提醒单");
        inspector.page().reload();
        inspector.sees("筛选范围内没有需要发文的单位");
        inspector.sees("%d 个单位的问题事项都已在未办结的提醒或通知中".formatted(all));
        RectificationJourney.both(inspector, "letters-5-nobody-left");
        assertThat(LetterDesk.of(TITLE))
                .filteredOn(line -> line.strength().equals("REMINDER"))
                .singleElement()
                .satisfies(
                        line -> assertThat(List.of(line.stage(), line.number())).contains("ISSUED"));
    }

    private static List<String> stages() {
        return LetterDesk.of(TITLE).stream().map(LetterDesk.Line::stage).toList();
    }
}
