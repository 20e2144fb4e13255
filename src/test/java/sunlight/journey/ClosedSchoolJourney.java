package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
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
import sunlight.dev.Until;

/** A school closes within the period: it is assessed until its last day, and its successor objects on paper. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosedSchoolJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate LAST_DAY = TODAY.minusDays(21);
    private static final int DAYS = 60;
    private static final String SCHOOL = "示例东安小学";
    private static final String SUCCESSOR = "示例实验小学";
    private static final String TITLE = "停办学校考核（示例）";

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
    void a_closed_school_is_counted_until_its_last_day_and_objects_on_paper() throws IOException {
        try (var clerk = Visitor.signedIn(browser, "dongan-admin", "dongan-edu/schools")) {
            closeSchool(clerk);
            try (var leader = Visitor.signedIn(browser, "city-admin", "mdj-edu/assessments")) {
                var assessment = calculate(leader);
                leader.sign("预公布");
                leader.sees("已预公布");
                receive(leader);
                leader.goTo(assessment);
                leader.button("答复异议").first().click();
                leader.page().locator("vaadin-radio-button").getByText("不采纳").click();
                leader.page().locator("vaadin-text-area textarea").fill("合并前已逾期（示例）");
                leader.answer("答复异议");
                leader.sees("合并前已逾期");
                AssessmentJourney.both(leader, "closed-3-answered");
                papersNameIt(leader);
            } finally {
                clerk.goTo("/console/dongan-edu/schools");
                choose(clerk, ".one-school vaadin-combo-box", SCHOOL);
                clerk.sign("撤回停办");
                clerk.seesNone(clerk.page().getByText("为最后一日"));
            }
        }
    }

    private static void closeSchool(Visitor clerk) {
        choose(clerk, ".one-school vaadin-combo-box", SCHOOL);
        clerk.button("停办、合并或拆分").click();
        clerk.page().locator("vaadin-dialog-overlay vaadin-date-picker input").fill(LAST_DAY.toString());
        clerk.page().keyboard().press("Enter");
        choose(clerk, "vaadin-dialog-overlay vaadin-multi-select-combo-box", SUCCESSOR);
        clerk.press(clerk.button("确定"));
        clerk.sees("为最后一日");
        assertThat(Until.answered(Duration.ofSeconds(60), ClosedSchoolJourney::isJudged, Boolean::booleanValue))
                .isTrue();
    }

    private static boolean isJudged() throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.prepareStatement(
                        "select not exists (select 1 from outbox o"
                                + " join tenant t on t.id = o.tenant_id where t.name_zh = ? and o.topic like 'compliance.%')")) {
            statement.setString(1, SCHOOL);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    private static String calculate(Visitor leader) {
        leader.button("新建考核").click();
        leader.page()
                .locator("vaadin-dialog-overlay vaadin-text-field input")
                .first()
                .fill(TITLE);
        type(days(leader).first(), TODAY.minusDays(DAYS));
        type(days(leader).last(), TODAY.minusDays(1));
        leader.button("下一步：拟定方案").click();
        leader.button("保存方案").click();
        leader.sees("还没有计算");
        leader.sign("计算");
        leader.sees("第 1 次计算");
        leader.sees(SCHOOL + "（" + LAST_DAY + " 停办，计至当日）");
        leader.page().locator(".omissions summary").click();
        leader.sees("不排名");
        AssessmentJourney.both(leader, "closed-1-calculated");
        return leader.page().url().replaceFirst("^https?://[^/]+", "");
    }

    private static void receive(Visitor leader) {
        leader.page().locator(".filter vaadin-text-field input").fill(SCHOOL);
        leader.seesNone(leader.page().locator(".results th").getByText(SUCCESSOR));
        leader.button("逐项说明").first().click();
        leader.button("录入收到的书面异议").click();
        leader.sees("承接学校：" + SUCCESSOR);
        var from = leader.page().locator("vaadin-dialog-overlay vaadin-text-field input");
        from.fill(SUCCESSOR + "张老师（示例）");
        leader.page().locator("vaadin-text-area textarea").fill("合并后由新校公开（示例）");
        type(days(leader).first(), TODAY.plusDays(1));
        leader.isRefused("录入收到的书面异议", "收到日期不能晚于今天");
        type(days(leader).first(), TODAY);
        AssessmentJourney.both(leader, "closed-2-received");
        leader.answer("录入收到的书面异议");
        leader.sees(SUCCESSOR + "张老师（示例） 书面提出");
    }

    private static void papersNameIt(Visitor leader) throws IOException {
        try (var circular = new XWPFDocument(Files.newInputStream(saved(leader, "下载通报（Word）", "closed.docx")));
                var text = new XWPFWordExtractor(circular)) {
            assertThat(text.getText()).contains(LAST_DAY + " 停办，计至当日", "不排名，原因如下", "不足 5 名不排名");
        }
        try (var book = WorkbookFactory.create(Files.newInputStream(saved(leader, "下载结果表格（XLSX）", "closed.xlsx")))) {
            assertThat(book.getSheet("异议").getRow(1).getCell(3).getStringCellValue())
                    .contains(SUCCESSOR + "张老师");
            assertThat(book.getSheet("未列入、不评分、不排名").getLastRowNum()).isPositive();
            var lines = book.getSheet("逐项说明");
            assertThat(mostDays(lines, true)).isBetween(1, DAYS - 21 + 1);
            assertThat(mostDays(lines, false)).isEqualTo(DAYS);
        }
    }

    /** For how many days an item was owed at most, by the closed school or by the others. */
    private static int mostDays(Sheet lines, boolean closed) {
        return IntStream.rangeClosed(1, lines.getLastRowNum())
                .mapToObj(lines::getRow)
                .filter(row -> row.getCell(0).getStringCellValue().startsWith(SCHOOL) == closed)
                .mapToInt(row -> (int) row.getCell(3).getNumericCellValue())
                .max()
                .orElse(0);
    }

    private static Locator days(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog-overlay vaadin-date-picker input");
    }

    private static void type(Locator field, LocalDate day) {
        field.fill(day.toString());
        field.press("Enter");
    }

    private static void choose(Visitor visitor, String field, String name) {
        visitor.page().locator(field + " input").fill(name);
        visitor.page()
                .locator("vaadin-combo-box-item, vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private static Path saved(Visitor visitor, String link, String name) {
        var file = Path.of("target/letters", name);
        visitor.page()
                .waitForDownload(() -> visitor.page().getByText(link).click())
                .saveAs(file);
        return file;
    }
}
