package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.rest.AssessedDesk;
import sunlight.rest.Twins;

/** From the scheme to the published circular, with a school that objects on the way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String SCHOOL = "示例爱民中学";
    private static final String TITLE = "2026 年下半年信息公开考核（示例）";

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
    void an_assessment_goes_from_its_scheme_to_the_published_circular() throws SQLException, IOException {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/assessments")) {
            plan(inspector);
            var address = calculate(inspector);
            try (var leader = Visitor.signedIn(browser, "city-admin", address)) {
                leader.sign("预公布");
                leader.sees("已预公布");
                takeBack(leader);
                leader.sign("预公布");
                leader.sees("已预公布");
                both(leader, "assessment-4-announced");
                object();
                answer(inspector, "/console/" + address);
                letTheClockRunOut();
                publish(leader, "/console/" + address);
            }
            disclose();
            AssessedDesk.isRead(address.substring(address.lastIndexOf('/') + 1));
        }
    }

    @Test
    void a_copied_text_is_flagged_and_one_that_was_confirmed_or_adopted_is_not() throws SQLException {
        var once = UUID.randomUUID().toString().substring(0, 8);
        Twins.confirmed("双胞胎确认" + once, body(once, "家长向学校提出申请，学校在十个工作日内核对材料并书面答复，不收取任何费用。"));
        Twins.adopted("双胞胎引用" + once, body(once, "食堂每天留存当日菜品样品，由专人登记冷藏满四十八小时，家长委员会随时查看。"));
        Twins.copied("双胞胎雷同" + once, body(once, "校车每学期开学前检修一次，驾驶人和照管员持证上岗，行车路线贴在校门口公告栏。"));
        Twins.letTimePass("双胞胎%" + once);

        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/repetitions")) {
            inspector.sees("雷同");
            inspector.page().waitForCondition(() -> {
                inspector.goTo("/console/mdj-edu/repetitions");
                inspector.sees("雷同");
                return inspector.page().getByText("双胞胎雷同" + once).count() > 0;
            });
            both(inspector, "assessment-repeated");
            assertThat(inspector.page().getByText("双胞胎确认" + once).count()).isZero();
            assertThat(inspector.page().getByText("双胞胎引用" + once).count()).isZero();
        }
    }

    /** Of each kind another matter: what differs by a word only is a copy as well. */
    private static String body(String once, String sentence) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(i -> "<p>" + once + "：第" + i + "条，" + sentence + "</p>")
                .collect(Collectors.joining());
    }

    private static void plan(Visitor inspector) {
        inspector.button("填写学生数").click();
        var sizes = inspector.page().locator("vaadin-text-area textarea");
        sizes.fill(SCHOOL + "\t1200\n没有这所学校 480");
        inspector.button("保存").click();
        inspector.sees("第 2 行：没有叫“没有这所学校”的学校");
        sizes.fill(SCHOOL + "\t1200");
        inspector.answer("保存");
        inspector.sees("已知学生数的学校 1 所");
        inspector.button("登记责任追究").click();
        inspector.page().locator("vaadin-dialog-overlay vaadin-combo-box input").fill(SCHOOL);
        inspector.page().locator("vaadin-combo-box-item").getByText(SCHOOL).click();
        fill(inspector, "vaadin-dialog-overlay vaadin-text-field input", "连续两个学期未公开收费标准（示例）");
        inspector.page().locator("vaadin-text-area textarea").first().fill("本局信息公开办法（示例）");
        inspector.page().locator("vaadin-text-area textarea").last().fill("约谈校长（示例）");
        inspector.answer("保存");
        inspector.sees("约谈校长");
        inspector.button("新建考核").click();
        fill(inspector, "vaadin-dialog-overlay vaadin-text-field input", TITLE);
        days(inspector).first().fill(TODAY.minusDays(60).toString());
        days(inspector).first().press("Enter");
        days(inspector).last().fill(TODAY.minusDays(1).toString());
        days(inspector).last().press("Enter");
        both(inspector, "assessment-1-begin");
        inspector.button("下一步：拟定方案").click();
    }

    private static Locator days(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog-overlay vaadin-date-picker input");
    }

    private static void fill(Visitor visitor, String field, String words) {
        visitor.page().locator(field).first().fill(words);
    }

    /** One weight is changed: it is seen at once who would move. */
    private static String calculate(Visitor inspector) {
        inspector.sees("等级和名次都没有变化");
        var limit = inspector
                .page()
                .getByRole(
                        AriaRole.SPINBUTTON,
                        new Page.GetByRoleOptions().setName("合格").setExact(true));
        limit.fill("1");
        limit.press("Tab");
        inspector.sees("上升");
        both(inspector, "assessment-2-scheme");
        inspector.button("保存方案").click();
        inspector.sees("还没有计算");
        inspector.sign("计算");
        inspector.sees("第 1 次计算");
        both(inspector, "assessment-3-calculated");
        AdjustingByHand.byList(inspector, SCHOOL);
        var url = inspector.page().url();
        give(inspector);
        inspector.page().navigate(url);
        inspector.button("计算").first().click();
        inspector.page().locator("vaadin-text-area textarea").fill("计入加分（示例）");
        inspector.answer("计算");
        inspector.sees("第 2 次计算");
        inspector.button("看变化").first().click();
        inspector.sees("第 2 次计算改变了什么");
        return url.substring(url.indexOf("/console/") + "/console/".length());
    }

    /** A person gives a school points, with the ground. */
    private static void give(Visitor inspector) {
        fill(inspector, ".filter vaadin-text-field input", SCHOOL);
        inspector.seesNone(inspector.page().locator(".results th").getByText("示例爱民小学"));
        inspector.button("逐项说明").first().click();
        inspector.sees("人工加分、扣分");
        AdjustingByHand.veto(inspector);
        inspector.button("加分或扣分").click();
        point(inspector, "-1", "记错学校（示例）");
        inspector.button("撤回").first().click();
        inspector.page().locator("vaadin-text-area textarea").fill("应扣另一所学校（示例）");
        inspector.answer("撤回");
        inspector.sees("应扣另一所学校");
        inspector.button("加分或扣分").click();
        point(inspector, "2.5", "公开工作被市里推广（示例）");
        inspector.sees("还没有计入");
        both(inspector, "assessment-3-school");
    }

    private static void point(Visitor inspector, String points, String ground) {
        fill(inspector, "vaadin-dialog-overlay vaadin-text-field input", points);
        inspector.page().locator("vaadin-text-area textarea").fill(ground);
        inspector.answer("保存");
        inspector.sees(ground);
    }

    /** An announcement that came too early: no school sees it any more. */
    private static void takeBack(Visitor leader) {
        leader.button("收回修改").first().click();
        leader.page().locator("vaadin-text-area textarea").fill("加分还要核实（示例）");
        leader.answer("收回修改");
        leader.sees("加分还要核实");
        leader.seesNone(leader.page().locator(".notice-head").getByText("已预公布"));
        try (var school = Visitor.signedIn(browser, "aimin-approver", "aimin-zhongxue/assessed")) {
            school.sees("考核结果");
            assertThat(school.page().getByText(TITLE).count()).isZero();
        }
    }

    private static void object() {
        try (var school = Visitor.signedIn(browser, "aimin-approver", "aimin-zhongxue/assessed")) {
            school.sees(TITLE);
            school.button("查看办理").first().click();
            school.sees("同类型、同规模");
            both(school, "assessment-5-own");
            school.button("提出异议").first().click();
            school.page().locator("vaadin-text-area textarea").fill("九月停课一周，不应计入（示例）");
            both(school, "assessment-5-object");
            school.button("提出异议").last().click();
            school.sees("待答复");
        }
    }

    private static void answer(Visitor inspector, String address) {
        inspector.goTo(address);
        inspector.sees("九月停课一周");
        assertThat((Boolean) inspector.page().evaluate("""
                () => document.querySelector('.objections').getBoundingClientRect().top
                  < document.querySelector('.results').getBoundingClientRect().top"""))
                .as("what waits for an answer stands before all results")
                .isTrue();
        inspector.button("答复异议").first().click();
        inspector.page().locator("vaadin-radio-button").getByText("不采纳").click();
        inspector.page().locator("vaadin-text-area textarea").fill("校历没有这次停课的记录（示例）");
        both(inspector, "assessment-6-decide");
        inspector.answer("答复异议");
        inspector.sees("校历没有这次停课的记录");
        both(inspector, "assessment-7-decided");
    }

    /** The last day for objections was yesterday. */
    private static void letTheClockRunOut() throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.prepareStatement(
                        "update assessment set objections_until = current_date - 2 where title = ?")) {
            statement.setString(1, TITLE);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static void publish(Visitor leader, String address) throws IOException {
        leader.goTo(address);
        leader.sign("结束异议");
        leader.sees("异议已处理");
        leader.sign("公布结果");
        leader.sees("结果已公布，不再变动");
        both(leader, "assessment-8-published");
        try (var circular = new XWPFDocument(Files.newInputStream(saved(leader, "下载通报（Word）", "circular.docx")));
                var text = new XWPFWordExtractor(circular)) {
            assertThat(text.getText())
                    .contains("关于“" + TITLE + "”结果的通报", "采纳或部分采纳0件", SCHOOL, "1000 人以上")
                    .doesNotContain("尚未公布", "‹");
        }
        try (var book = WorkbookFactory.create(Files.newInputStream(saved(leader, "下载结果表格（XLSX）", "results.xlsx")))) {
            assertThat(book.getSheet("结果").getRow(0).getCell(6).getStringCellValue())
                    .isEqualTo("得分");
            assertThat(book.getSheet("人工加分、扣分").getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(2.5);
            assertThat(book.getSheet("逐项说明").getLastRowNum()).isPositive();
        }
    }

    private static Path saved(Visitor visitor, String link, String name) {
        var file = Path.of("target/letters", name);
        visitor.page()
                .waitForDownload(() -> visitor.page().getByText(link).click())
                .saveAs(file);
        return file;
    }

    /** The published result becomes a draft like any other. */
    private static void disclose() {
        try (var editor = Visitor.signedIn(browser, "city-editor", "mdj-edu/assessed")) {
            editor.button("公开这个结果").click();
            editor.page()
                    .locator("vaadin-dialog-overlay vaadin-combo-box input")
                    .fill("B0");
            editor.page().locator("vaadin-combo-box-item").first().click();
            editor.answer("生成草稿");
            editor.sees("提交审核");
            both(editor, "assessment-9-disclosed");
        }
    }

    static void both(Visitor visitor, String name) {
        visitor.keepPicture(name);
        visitor.page().setViewportSize(390, 900);
        visitor.keepPicture(name + "-phone");
        visitor.page().setViewportSize(1440, 900);
    }
}
