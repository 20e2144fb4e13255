package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.rest.Desk;

/** Somebody acts in another's place: a colleague in an absence, and a reviewer from elsewhere for a very small school. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandInJourney {

    private static final String SCHOOL = Desk.SCHOOL;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() throws SQLException {
        browser.close();
        sql("delete from delegation");
        sql("delete from entrustment");
    }

    @Test
    void a_colleague_signs_while_the_approver_is_away() {
        var disclosure = Desk.submitted("S0703", "休学复学办法（请假委托示例）", "<p>按学籍规定办理。</p>");
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", SCHOOL + "/stand-ins")) {
            approver.button("委托一位同事").click();
            choose(approver, 0, "示例教师");
            dialog(approver).getByLabel("原因").fill("外出培训");
            approver.keepPicture("stand-in-1-form-1440");
            press(approver, "确认委托");
            approver.sees("生效中");
            approver.page().setViewportSize(390, 900);
            approver.keepPicture("stand-in-2-list-390");
        }
        try (var colleague = Visitor.signedIn(browser, "shiyan-colleague", SCHOOL + "/disclosures/" + disclosure)) {
            colleague.sign("审核通过");
            colleague.sees("示例教师（实验小学）（代示例签发人（实验小学））");
            colleague.keepPicture("stand-in-3-on-behalf-1440");
        }
    }

    @Test
    void somebody_of_another_school_reviews_and_publishes_what_is_handed_in() {
        var disclosure = aRevisionIsHandedIn("休学复学办法（委托审核示例）");
        aBureauEntrustsIt();
        try (var reviewer = Visitor.signedIn(browser, "aimin-approver", Desk.OTHER_SCHOOL + "/entrusted")) {
            reviewer.sees("休学复学办法（委托审核示例）");
            reviewer.page().setViewportSize(390, 900);
            reviewer.keepPicture("stand-in-6-entrusted-390");
            reviewer.page().setViewportSize(1440, 900);
            reviewer.goTo("/console/" + SCHOOL + "/entrusted/" + disclosure);
            reviewer.sees("按学籍规定办理");
            itSeesWhatTheRevisionChanges(reviewer);
            comments(reviewer);
            reviewer.keepPicture("stand-in-7-text-1440");
            reviewer.sign("审核通过");
            reviewer.sees("受托审核，");
            reviewer.sign("发布");
            reviewer.seesNone(reviewer.page().getByText("休学复学办法（委托审核示例）"));
            reviewer.sees("您只能看到已提交审核的");
            itSeesNothingElse(reviewer, disclosure);
        }
        try (var admin = Visitor.signedIn(browser, "shiyan-admin", SCHOOL + "/stand-ins")) {
            admin.sees("教育局委托以下人员为本校审核");
            admin.keepPicture("stand-in-8-school-1440");
        }
        try (var reader = Visitor.reader(browser, 1440)) {
            var log = RealParts.get().url() + "/" + SCHOOL + "/log/entries.jsonl?after=0";
            assertThat(reader.page().request().get(log).text()).contains("\"role\":\"ENTRUSTED\"");
        }
    }

    @Test
    void a_reviewer_who_has_passed_a_round_is_offered_nothing_and_told_who_goes_on() throws SQLException {
        var disclosure = Desk.submitted("S0703", "休学复学办法（两审各一人）", "<p>按学籍规定办理。</p>");
        sql("update disclosure set reviews_needed = 3 where id = '" + disclosure + "'");
        try (var reviewer = Visitor.signedIn(browser, "shiyan-reviewer", SCHOOL + "/disclosures/" + disclosure)) {
            var waiting = reviewer.waiting("reviews");
            assertThat(waiting).isPositive();
            reviewer.sign("审核通过");
            reviewer.sees("您已审核过这一轮，接下来须由另一位审核人继续");
            assertThat(reviewer.button("审核通过").count()).isZero();
            reviewer.goTo("/console/" + SCHOOL + "/reviews");
            reviewer.sees("休学复学办法（两审各一人）");
            assertThat(reviewer.waiting("reviews"))
                    .as("what somebody else has to pass does not wait for them")
                    .isEqualTo(waiting - 1);
            var row = reviewer.page().locator("li.row", new Page.LocatorOptions().setHasText("两审各一人"));
            assertThat(row.innerText()).contains("须由另一位审核人继续").doesNotContain("审核通过");
            reviewer.page().setViewportSize(390, 900);
            reviewer.keepPicture("stand-in-9-waiting-390");
        }
    }

    /** What an approver let pass is shown one by one, what was merely looked through as a number, hard findings each. */
    @Test
    void an_inspector_sees_overrides_one_by_one_and_attestations_as_a_number() throws SQLException {
        var disclosure = Desk.published("S0703", "休学复学办法（隐私检查示例）", "<p>按学籍规定办理。</p>");
        decided(disclosure, "OVERRIDE", "'该电话为值班电话'");
        decided(disclosure, "ATTEST", "null");
        decided(disclosure, "ATTEST", "null");
        sql("update edition_check set hard = 1 where edition_id in (select id from edition where disclosure_id = '"
                + disclosure + "')");
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/privacy")) {
            inspector.sees("该电话为值班电话");
            inspector.keepPicture("stand-in-10-oversight-1440");
            var page = inspector.page().locator(".oversight").innerText();
            assertThat(page.split("该电话为值班电话", -1)).hasSize(2);
            assertThat(page.split("休学复学办法（隐私检查示例）", -1))
                    .as("the hard one and the override")
                    .hasSize(3);
            var counts = inspector
                    .page()
                    .locator("table.counts tr", new Page.LocatorOptions().setHasText("示例实验小学"))
                    .locator("td")
                    .allInnerTexts();
            assertThat(Integer.parseInt(counts.get(1))).isGreaterThanOrEqualTo(2);
        } finally {
            sql("delete from gate_decision where digest = 'd-oversight'");
            sql("update edition_check set hard = 0");
        }
    }

    private static void decided(String disclosure, String kind, String reason) throws SQLException {
        sql(
                "insert into gate_decision (tenant_id, id, disclosure_id, kind, rule, place, masked, digest, content, reason,"
                        + " signer, signer_name, decided_at) select tenant_id, gen_random_uuid(), id, '" + kind
                        + "', 'PERSONAL_PHONE', '[]', '138****0000', 'd-oversight', 'c', " + reason
                        + ", 'x', '示例签发人', now() from disclosure where id = '" + disclosure + "'");
    }

    private static void sql(String text) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static String aRevisionIsHandedIn(String title) {
        var disclosure = Desk.published("S0703", title, "<p>按学籍管理规定办理。</p>");
        Desk.resubmitted(disclosure, title, "<p>按学籍规定办理。</p>", "规定的名称写错，已改正");
        return disclosure;
    }

    private static void itSeesWhatTheRevisionChanges(Visitor reviewer) {
        assertThat(reviewer.page().locator(".difference").innerText()).contains("更正：规定的名称写错，已改正", "管理");
        reviewer.button("预览").click();
        var page = reviewer.page().frameLocator("iframe");
        page.getByText("更正：规定的名称写错，已改正").waitFor();
        assertThat(page.locator(".body").innerText()).contains("按学籍规定办理");
        reviewer.keepPicture("stand-in-7-preview-1440");
        reviewer.button("关闭预览").click();
    }

    private static void itSeesNothingElse(Visitor reviewer, String disclosure) {
        var preview = RealParts.get().url() + "/console/preview/" + SCHOOL + "/" + disclosure;
        assertThat(reviewer.page().request().get(preview).status()).isEqualTo(404);
        reviewer.goTo("/console/" + SCHOOL + "/entrusted/" + disclosure);
        reviewer.sees("没有这个页面");
        reviewer.goTo("/console/" + SCHOOL + "/published");
        reviewer.page().waitForLoadState();
        assertThat(reviewer.page().locator(".disclosure-list li").count()).isZero();
    }

    private static void comments(Visitor reviewer) {
        reviewer.button("写一条意见").click();
        choose(reviewer, 0, "第 1 段");
        dialog(reviewer).locator("vaadin-text-area textarea").fill("请写明由谁受理");
        reviewer.answer("写一条意见");
        reviewer.sees("请写明由谁受理");
        assertThat(reviewer.page().locator(".comments").innerText())
                .contains("第 1 段：按学籍规定办理。", "示例签发人（爱民中学）（受托，示例爱民中学）");
    }

    private static void aBureauEntrustsIt() {
        try (var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/entrustments")) {
            admin.button("委托一所学校的审核").click();
            choose(admin, 0, "实验小学");
            choose(admin, 1, "爱民中学");
            choose(admin, 2, "示例签发人");
            dialog(admin).getByLabel("审核并签发、发布").check();
            dialog(admin).getByLabel("理由").fill("教学点只有两名教师");
            admin.page().setViewportSize(390, 900);
            admin.keepPicture("stand-in-4-entrust-390");
            admin.page().setViewportSize(1440, 900);
            press(admin, "确认委托");
            admin.sees("生效中");
            admin.keepPicture("stand-in-5-entrusted-1440");
        }
    }

    /** Types into one of the dialog's boxes and takes the first that is offered. */
    private static void choose(Visitor visitor, int box, String words) {
        var input = dialog(visitor).locator("vaadin-combo-box input").nth(box);
        input.click();
        input.fill(words);
        visitor.page()
                .locator("vaadin-combo-box-item:not([hidden])", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    private static void press(Visitor visitor, String name) {
        dialog(visitor)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog-overlay");
    }
}
