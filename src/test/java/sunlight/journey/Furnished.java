package sunlight.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.rest.Desk;
import sunlight.rest.NoticeDesk;
import sunlight.rest.Twins;
import sunlight.viewing.Attached;
import sunlight.viewing.Sample;

/** A city in the middle of its work: something of each kind, so that no page is looked at while it is empty. */
final class Furnished {

    private static final String ITEM = "S0703";
    private static final String SCHEME = "考核方案（走查）";
    private static final String BODY = "<h2>一、受理</h2><p>家长向教导处提出申请，<strong>五个工作日</strong>内书面答复。</p>"
            + "<table><tr><th>材料</th><th>份数</th></tr><tr><td>转学申请表</td><td>2</td></tr></table>"
            + "<ol><li>填写申请表。</li><li>转出、转入学校盖章。</li></ol>"
            + "<p>依据见<a href=\"https://www.example.org/policies\">省教育厅网站</a>。</p>";

    private final Map<String, String> named = new HashMap<>();

    private Furnished() {}

    /** What stands for each name in the addresses of {@link Walked}. */
    static Map<String, String> city(Browser browser) throws Exception {
        var city = new Furnished();
        city.writes();
        city.supervises(browser);
        city.named.put("scheme", asked("select id from assessment where title = '" + SCHEME + "' order by id desc"));
        return Map.copyOf(city.named);
    }

    /** What the public can see of it. */
    static Map<String, String> site() throws Exception {
        var city = new Furnished();
        city.publishes();
        city.attaches();
        return Map.copyOf(city.named);
    }

    private void publishes() throws SQLException {
        var open = Desk.published(ITEM, "转学规定和程序（走查）", BODY);
        Desk.resubmitted(open, "转学规定和程序（走查）", BODY.replace("五个工作日", "十个工作日"), "答复时间写错，已改正");
        Desk.signed(open);
        named.put("open", open);
        var gone = Desk.published(ITEM, "借读规定（走查，已撤下）", "<p>见公告栏。</p>");
        Desk.withdrawn(gone);
        named.put("gone", gone);
        var internal = Desk.internal("S0505", "课后服务安排（走查）");
        named.put("internal", internal);
        named.put("inside", Desk.internal("S1102", "大宗采购（走查）", List.of("matter", "amount", "ground")));
        Twins.copied("转学规定（走查，两校）", BODY);
        named.put("number", asked("select index_number from disclosure where id = '" + internal + "'"));
    }

    private void attaches() throws Exception {
        var open = Objects.requireNonNull(named.get("open"));
        var files = new Attached(Desk.SCHOOL, UUID.fromString(open));
        named.put("sheet", files.file("收费标准.xlsx", Attached.XLSX, Sample.xlsx()).toString());
        named.put(
                "scan",
                files.file("批复（盖章）.pdf", "application/pdf", Sample.pdf()).toString());
    }

    private void writes() throws Exception {
        publishes();
        attaches();
        named.put("draft", Desk.answered(ITEM, "转学规定（走查草稿）", Map.of("papers", "经办人手机 13912345678，转学申请表两份")));
        var review = Desk.published("S0704", "校规校纪（走查）", BODY);
        Desk.resubmitted(review, "校规校纪（走查）", BODY.replace("教导处", "学生处"), "受理部门有变");
        named.put("review", review);
        Desk.submitted(ITEM, "休学复学办法（走查）", BODY);
        Desk.returned(Desk.submitted("S0702", "借读规定（走查，已退回）", BODY));
        named.put("timed", Desk.timed("S0801", "课程计划（走查，定时）", BODY));
        var request = UUID.randomUUID();
        for (var own : new String[] {"request", "portal", "campaign", "inspection"}) {
            named.put(
                    own,
                    UUID.nameUUIDFromBytes((own + request).getBytes(StandardCharsets.UTF_8))
                            .toString());
        }
        run(filled(text()));
    }

    private void supervises(Browser browser) {
        named.put("reminder", NoticeDesk.reminded());
        var item = NoticeDesk.overdue("aimin-editor", Desk.OTHER_SCHOOL);
        named.put("overdue", item);
        named.put("notice", NoticeDesk.signed(Desk.OTHER_SCHOOL, Desk.OTHER_SCHOOL, item));
        NoticeDesk.waiting(Desk.OTHER_SCHOOL, Desk.OTHER_SCHOOL, item);
        try (var leader = Visitor.signedIn(browser, "city-admin", "mdj-edu/assessments")) {
            assesses(leader);
        }
    }

    private void assesses(Visitor leader) {
        plans(leader, "信息公开考核（走查）");
        leader.button("保存方案").click();
        leader.sees("还没有计算");
        leader.sign("计算");
        leader.sees("第 1 次计算");
        leader.sign("预公布");
        leader.sees("已预公布");
        named.put("assessment", leader.page().url().replaceFirst(".*/assessments/", ""));
        leader.button("逐项说明").first().click();
        leader.page().waitForURL("**/schools/**");
        named.put("assessed", leader.page().url().replaceFirst(".*/schools/", ""));
        leader.goTo("/console/mdj-edu/assessments");
        plans(leader, SCHEME);
    }

    private static void plans(Visitor leader, String title) {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        leader.button("新建考核").click();
        var form = leader.page().locator("vaadin-dialog-overlay");
        form.locator("vaadin-text-field input").first().fill(title);
        var days = form.locator("vaadin-date-picker input");
        days.first().fill(today.minusDays(60).toString());
        days.first().press("Enter");
        days.last().fill(today.minusDays(1).toString());
        days.last().press("Enter");
        leader.button("下一步：拟定方案").click();
        leader.sees("等级和名次都没有变化");
    }

    /** A text with its names in braces, and those of three tenants. */
    private String filled(String text) {
        var all = new HashMap<>(named);
        Map.of("city", "mdj-edu", "school", Desk.SCHOOL, "other", Desk.OTHER_SCHOOL)
                .forEach((name, slug) -> all.put(name, "(select id from tenant where slug = '" + slug + "')"));
        return Walked.filled(text, all);
    }

    private static String text() throws IOException {
        try (var file = Objects.requireNonNull(Furnished.class.getResourceAsStream("/journey/furnish.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What would otherwise be found by tests that come later, or act on what they do. */
    static void cleared() throws SQLException {
        run(
                "delete from delegation; delete from entrustment; delete from bureau_phrase; delete from item_template;"
                        + " delete from portal_target; delete from review_rule; delete from gate_decision where digest = 'd-walk';"
                        + " delete from hide_request r where not exists (select 1 from hiding h"
                        + " where h.tenant_id = r.tenant_id and h.request_id = r.id);"
                        + " delete from repeated_text; delete from exemption where ground like '%（走查）'; delete from link_check");
    }

    private static String asked(String sql) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
