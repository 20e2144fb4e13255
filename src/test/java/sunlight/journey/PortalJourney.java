package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
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

/** A bureau has disclosures pushed to the city's portal, and what is not public any more is taken back there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PortalJourney {

    private static final String ITEM = "S0708";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() throws SQLException {
        browser.close();
        sql("delete from portal_target");
    }

    @Test
    void what_is_published_corrected_and_withdrawn_is_pushed_and_what_fails_is_decided_by_a_person() throws Exception {
        var rules = Desk.published(ITEM, "学生保护办法（推送示例）", "<p>值班电话见公告栏。</p>");
        try (var portal = new PortalServer();
                var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/portals")) {
            aPortalIsAdded(admin, portal);
            arrives(portal, rules);
            var elsewhere = Desk.published("S0703", "转学规定（推送示例）", "<p>见公告栏。</p>");
            isCorrected(portal, rules);
            assertThat(number("select count(*) from portal_copy where disclosure_id = '" + elsewhere + "'"))
                    .as("it stands in another column")
                    .isZero();
            Desk.withdrawn(elsewhere);
            var late = isAwayForAWhile(admin, portal);
            refuses(admin, portal);
            isTakenBack(portal, rules, late);
            admin.goTo("/console/mdj-edu/portals");
            admin.sees("从门户撤下");
            both(admin, "portal-4-latest");
            admin.button("删除").click();
            admin.answer("删除");
            admin.sees("还没有设置政府门户");
        }
    }

    private static void aPortalIsAdded(Visitor admin, PortalServer portal) {
        admin.sees("还没有设置政府门户");
        admin.button("增加门户").click();
        fill(admin, "名称", "市政府门户网站（示例）");
        fill(admin, "接口地址", "http://portal.example.org/take");
        fill(admin, "签名密钥", "short");
        fill(admin, "门户上的栏目", "阳光教育");
        admin.page()
                .locator("vaadin-dialog-overlay vaadin-multi-select-combo-box input")
                .fill("规章制度");
        admin.page()
                .locator("vaadin-multi-select-combo-box-item")
                .getByText("规章制度")
                .first()
                .click();
        admin.page().keyboard().press("Tab");
        admin.button("保存").click();
        admin.sees("签名密钥需要 16 到 200 个字符");
        fill(admin, "签名密钥", PortalServer.SECRET);
        admin.button("保存").click();
        admin.sees("地址必须以 https:// 开头");
        admin.keepPicture("portal-1-refused");
        fill(admin, "接口地址", portal.address());
        admin.answer("保存");
        admin.sees("推送中");
        admin.sees("推送：规章制度");
        admin.button("测试").click();
        admin.sees("门户收到了测试推送");
        assertThat(admin.page().locator("main").innerText()).doesNotContain(portal.address());
    }

    private static void fill(Visitor admin, String label, String value) {
        var field =
                admin.page().locator("vaadin-dialog-overlay").getByLabel(label).first();
        field.fill(value);
        field.blur();
    }

    private static void arrives(PortalServer portal, String disclosure) {
        var push = portal.awaits(disclosure, 1);

        assertThat(push.signed()).isTrue();
        assertThat(push.key()).isEqualTo(push.json().path("id").asText());
        assertThat(push.event()).isEqualTo("published");
        assertThat(push.json().path("column").asText()).isEqualTo("阳光教育");
        assertThat(push.json().path("latest").path("title").asText()).isEqualTo("学生保护办法（推送示例）");
        assertThat(push.json().path("latest").path("address").asText()).endsWith("/disclosures/" + disclosure);
        assertThat(push.json().path("edition").path("html").asText()).contains("值班电话见公告栏");
        assertThat(push.json().path("edition").path("edition").asInt()).isEqualTo(1);
    }

    private static void isCorrected(PortalServer portal, String disclosure) {
        Desk.resubmitted(disclosure, "学生保护办法（推送示例）", "<p>值班电话见校门口。</p>", "地点有误");
        Desk.signed(disclosure);

        var push = portal.awaits(disclosure, 2);
        assertThat(push.event()).isEqualTo("replaced");
        assertThat(push.json().path("edition").path("edition").asInt()).isEqualTo(2);
        assertThat(push.json().path("edition").path("html").asText()).contains("见校门口");
    }

    /** Down, then up: the same push comes again under the same key. */
    private static String isAwayForAWhile(Visitor admin, PortalServer portal) throws SQLException {
        portal.answers(503);
        var late = Desk.published(ITEM, "欺凌防治渠道（推送示例）", "<p>意见箱在传达室旁。</p>");
        var failed = portal.awaits(late, 1);
        awaitState(late, "WAITING");
        admin.page().reload();
        admin.sees("对方答复 503");
        both(admin, "portal-2-waiting");
        portal.answers(200);
        sql(
                "update portal_target set rest_until = now(); update portal_copy set due_at = now() where state = 'WAITING'");

        assertThat(portal.awaits(late, 2).key()).isEqualTo(failed.key());
        awaitState(late, "DONE");
        return late;
    }

    /** What the portal does not want is set aside at once, and others go on. */
    private static void refuses(Visitor admin, PortalServer portal) throws SQLException {
        portal.answers(422);
        var poison = Desk.published(ITEM, "校园安全提示（推送示例）", "<p>请走人行横道。</p>");
        portal.awaits(poison, 1);
        awaitState(poison, "SET_ASIDE");
        admin.page().reload();
        admin.sees("没有推送成功的");
        admin.sees("对方答复 422");
        both(admin, "portal-3-stuck");
        portal.answers(200);
        admin.button("重新推送").click();
        assertThat(portal.awaits(poison, 2).event()).isEqualTo("published");
        awaitState(poison, "DONE");
    }

    /** A withdrawal, and a page that is hidden for a check; neither says once more what it said. */
    private static void isTakenBack(PortalServer portal, String withdrawn, String hidden) throws SQLException {
        Desk.withdrawn(withdrawn);
        var gone = portal.awaits(withdrawn, 3);
        assertThat(gone.event()).isEqualTo("removed");
        assertThat(gone.signed()).isTrue();
        assertThat(gone.json().toString()).doesNotContain("学生保护办法", "edition", "内容有误");

        byAnotherServer("update edition set hidden_at = now() where disclosure_id = '" + hidden + "'");
        assertThat(portal.awaits(hidden, 3).event()).isEqualTo("removed");
        byAnotherServer("update edition set hidden_at = null where disclosure_id = '" + hidden + "'");
        assertThat(portal.awaits(hidden, 4).event()).isEqualTo("published");
    }

    private static void awaitState(String disclosure, String state) {
        var question = "select count(*) from portal_copy where disclosure_id = '" + disclosure + "' and state = '"
                + state + "' and (state <> 'WAITING' or reason is not null)";
        assertThat(Until.answered(Duration.ofSeconds(30), () -> number(question), found -> found > 0))
                .as(state)
                .isPositive();
    }

    @Test
    void what_fails_behind_the_scenes_waits_for_an_administrator_in_the_end() throws SQLException, IOException {
        sql(
                "insert into outbox (tenant_id, id, topic, payload, attempts) select id, gen_random_uuid(), x.topic, '{}', 35"
                        + " from tenant, (values ('keycloak.nobody'), ('publication.nobody')) as x(topic)"
                        + " where slug = 'mdj-shiyan-xiaoxue'");
        var aside = "select count(*) from outbox where topic like '%.nobody' and set_aside_at is not null";
        assertThat(Until.answered(Duration.ofSeconds(30), () -> number(aside), found -> found == 2))
                .isEqualTo(2);
        try (var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/reminders")) {
            admin.sees("没有办成的后台事务");
            both(admin, "outbox-1-set-aside");
            row(admin, "把人员或单位告诉统一登录", "不再办理");
            assertThat(Until.answered(
                            Duration.ofSeconds(10), () -> number(aside.replace("%", "keycloak")), found -> found == 0))
                    .isZero();
            row(admin, "把上级文本的变化告诉引用单位", "再试一次");
            assertThat(Until.answered(Duration.ofSeconds(10), () -> number(aside), found -> found == 0))
                    .isZero();
            assertThat(number("select count(*) from outbox where topic = 'publication.nobody'"))
                    .as("tried again as if it were new")
                    .isEqualTo(1);
            var metrics = admin.page()
                    .request()
                    .get(RealParts.get().url() + "/metrics")
                    .text();
            assertThat(metrics).contains("sunlight_outbox_set_aside");
        } finally {
            sql("delete from outbox where topic like '%.nobody'");
        }
    }

    private static void row(Visitor admin, String what, String deed) {
        admin.page()
                .locator("li.row", new Page.LocatorOptions().setHasText(what))
                .getByText(deed)
                .click();
    }

    private static void both(Visitor visitor, String name) {
        visitor.keepPicture(name + "-1440");
        visitor.page().setViewportSize(390, 900);
        visitor.keepPicture(name + "-390");
        visitor.page().setViewportSize(1440, 900);
    }

    private static void byAnotherServer(String change) throws SQLException {
        sql(change + "; insert into tenant_revision (tenant_id) select id from tenant where slug = '" + Desk.SCHOOL
                + "' on conflict (tenant_id) do update set revision = nextval('public_revision')");
    }

    private static int number(String question) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static void sql(String text) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
