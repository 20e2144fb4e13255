package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.dev.Until;
import sunlight.rest.Desk;

/** A rule comes that was not there when a text went out: what it finds is looked at, and an approver answers for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SweepJourney {

    private static final String TITLE = "资助工作简讯（复查示例）";

    /** No rule knows it, but a person has to read it. */
    private static final String SOUNDS_SO = "镜头前，柴米低着头，校长把装着慰问金的信封递到他手里，这孩子从小没有人管。";

    private static final Duration SWEPT_WITHIN = Duration.ofSeconds(60);

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void an_approver_attests_what_is_public_and_it_stays_attested_when_it_is_checked_again() throws SQLException {
        var disclosure = Desk.published("S0703", TITLE, "<p>按规定办理。</p>");
        try {
            sql("update edition set body = '<p>" + SOUNDS_SO + "</p>' where disclosure_id = '" + disclosure + "'");
            sweptAnew(disclosure, 1);
            anEditorSeesItAndCannotAnswerForIt();
            theApproverAttests();

            assertThat(number("gate_decision where kind = 'ATTEST' and disclosure_id = '" + disclosure + "'"))
                    .isEqualTo(1);
            sweptAnew(disclosure, 0);
        } finally {
            Desk.withdrawn(disclosure);
        }
    }

    private static void anEditorSeesItAndCannotAnswerForIt() {
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", Desk.SCHOOL + "/public-check")) {
            row(editor).waitFor();
            assertThat(row(editor).locator("button[data-do=ATTEST]").count()).isZero();
        }
    }

    private static void theApproverAttests() {
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", Desk.SCHOOL + "/public-check")) {
            row(approver).waitFor();
            assertThat(row(approver).innerText()).contains("像是写到具体的人", "镜头前").doesNotContain("没有人管");
            approver.keepPicture("sweep-1-1440");
            approver.page().setViewportSize(390, 900);
            approver.keepPicture("sweep-1-390");
            approver.press(row(approver).locator("button[data-do=ATTEST]"));
            approver.sees("确认没有不宜公开的个人信息");
            approver.keepPicture("sweep-2-ask-390");
            approver.answer("已核对");
            approver.seesNone(row(approver));
        }
    }

    private static Locator row(Visitor visitor) {
        return visitor.page().locator("li.row", new Page.LocatorOptions().setHasText(TITLE));
    }

    /** As after a release that brings a rule. */
    private static void sweptAnew(String disclosure, int findings) throws SQLException {
        var check =
                "edition_check where edition_id in (select id from edition where disclosure_id = '" + disclosure + "')";
        sql("delete from " + check);
        var found = Until.answered(
                SWEPT_WITHIN,
                () -> number(check) == 0 ? -1 : number(check + " and soft + hard > 0"),
                many -> many >= 0);
        assertThat(found).isEqualTo(findings);
    }

    private static void sql(String text) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static int number(String rows) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getInt(1);
        }
    }
}
