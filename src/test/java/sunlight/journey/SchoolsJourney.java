package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.dev.Browser;

/** A clerk takes the list, adds a school with a slip in it, is told, mends it, and the school is there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolsJourney {

    private static Browser browser;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_clerk_brings_a_school_in_and_mends_a_wrong_row() throws IOException {
        try (var clerk = Visitor.signedIn(browser, "dongan-admin", "dongan-edu/schools")) {
            clerk.sees("在册学校");
            var list = clerk.page()
                    .waitForDownload(() -> clerk.page()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下载现有名单"))
                            .click());
            clerk.page().setInputFiles("vaadin-upload input[type=file]", withNewSchool(list, "大学"));
            clerk.sees("不认识“大学”");
            clerk.keepPicture("schools-1-wrong");
            takesAwayWhatIsWrong(clerk, "大学");
            clerk.page().setInputFiles("vaadin-upload input[type=file]", withNewSchool(list, "九年一贯制"));
            clerk.sees("没有错误");
            clerk.keepPicture("schools-2-preview");
            clerk.page().setViewportSize(390, 900);
            clerk.keepPicture("schools-2-preview-phone");
            clerk.button("全部生效").click();
            clerk.sees("已全部生效");
            clerk.keepPicture("schools-3-done");
        }
        try (var reader = Visitor.reader(browser, 1440)) {
            reader.goTo("/dongan-xinxuexiao");
            reader.sees("示例东安新学校");
        }
    }

    private static void takesAwayWhatIsWrong(Visitor clerk, String wrong) throws IOException {
        assertThat((Boolean) clerk.page().evaluate("""
                () => [...document.querySelectorAll('.row-faults tbody th')]
                  .every(row => getComputedStyle(row).whiteSpace === 'nowrap')"""))
                .as("the number of a row stays in one piece")
                .isTrue();
        var found = clerk.page()
                .waitForDownload(() -> clerk.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下载全部核对结果（XLSX）"))
                        .click());
        assertThat(found.suggestedFilename()).isEqualTo("学校名单核对结果.xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(found.path()))) {
            assertThat(book.getSheet("错误").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo(wrong);
        }
    }

    @Test
    void a_school_that_has_closed_stays_readable_and_leads_to_who_takes_over() {
        try (var clerk = Visitor.signedIn(browser, "dongan-admin", "dongan-edu/schools")) {
            clerk.sees("改名、停办、合并、拆分");
            clerk.choose(".one-school vaadin-combo-box", "示例东安小学");
            clerk.button("停办、合并或拆分").click();
            clerk.page()
                    .locator("vaadin-dialog-overlay vaadin-date-picker input")
                    .fill("2026-08-31");
            clerk.page().keyboard().press("Enter");
            clerk.choose("vaadin-dialog-overlay vaadin-multi-select-combo-box", "示例实验小学");
            saysInChineseWhatIsChosen(clerk);
            clerk.keepPicture("schools-4-close");
            // The list of schools opens again over the button once it is filled.
            clerk.press(clerk.button("确定"));
            clerk.sees("2026-08-31 为最后一日，由示例实验小学承接。");
            clerk.keepPicture("schools-5-closed");
        }
        try (var reader = Visitor.reader(browser, 390)) {
            reader.goTo("/dongan-xiaoxue");
            reader.sees("已于 2026-08-31 停办");
            reader.keepPicture("schools-6-public");
            reader.page().getByText("示例实验小学").first().click();
            reader.page().waitForURL("**/mdj-shiyan-xiaoxue");
        }
        try (var inspector = Visitor.signedIn(browser, "dongan-admin", "dongan-edu/schools")) {
            inspector.choose(".one-school vaadin-combo-box", "示例东安小学");
            inspector.sign("撤回停办");
            inspector.seesNone(inspector.page().getByText("为最后一日"));
        }
    }

    @Test
    void an_administrator_enters_next_years_holidays_and_sees_which_dates_moved() {
        try (var admin = Visitor.signedIn(browser, "dongan-admin", "dongan-edu/calendar")) {
            admin.sees("2027 年节假日安排尚未公布");
            admin.button("录入年度放假安排").click();
            admin.page()
                    .locator("vaadin-dialog-overlay vaadin-text-field input")
                    .fill("示例通知");
            write(admin, "元旦：1月1日至3日放假。1月4日上班。\n春节：2月5日至11日放假调休。");
            admin.sees("2027-01-04 是星期一，本来就上班");
            admin.keepPicture("holidays-1-wrong");
            write(admin, "元旦：1月1日至3日放假。\n春节：2月5日至11日放假调休。1月31日、2月20日上班。");
            admin.sees("放假 10 天，调休上班 2 天");
            admin.keepPicture("holidays-2-understood");
            admin.button("保存并重新计算").click();
            admin.sees("2027 年由东安区教育局（演示）录入");
            mendsWhatStands(admin, "示例通知");
            admin.button("截止日期变化").click();
            admin.sees("2027 年录入以后变动的截止日期");
            admin.keepPicture("holidays-3-moved");
            admin.page().setViewportSize(390, 900);
            admin.keepPicture("holidays-3-moved-phone");
            admin.button("撤回").click();
            write(admin, "示例");
            admin.button("撤回").last().click();
            admin.sees("2027 年节假日安排尚未公布");
            bothStandInTheTrail(admin);
        }
    }

    /** What was entered and taken back, by whom, from what to what. */
    private static void bothStandInTheTrail(Visitor admin) {
        admin.goTo("/console/dongan-edu/trail");
        admin.sees("收回年度放假安排");
        admin.page().getByLabel("类别").fill("年度放假安排");
        admin.page()
                .locator("vaadin-combo-box-item")
                .getByText("年度放假安排")
                .first()
                .click();
        admin.sees("共 2 条");
        var rows = admin.page().locator(".trail-list li.row");
        assertThat(rows.first().innerText())
                .contains("收回年度放假安排", "示例局管理员（东安区）", "改前", "2027-01-01", "2027-01-31", "（无）");
        assertThat(rows.nth(1).innerText()).contains("录入年度放假安排", "改后", "2027-01-01");
        RectificationJourney.both(admin, "trail-1");
    }

    /** What is to be mended begins with the source that was given before. */
    private static void mendsWhatStands(Visitor admin, String source) {
        admin.button("更正").click();
        assertThat(admin.page()
                        .locator("vaadin-dialog-overlay vaadin-text-field input")
                        .inputValue())
                .isEqualTo(source);
        admin.button("取消").click();
    }

    @Test
    void a_county_asks_for_more_than_the_city_and_cannot_ask_for_less() throws IOException {
        try (var admin = Visitor.signedIn(browser, "dongan-admin", "dongan-edu/catalogue")) {
            admin.sees("现行目录");
            admin.keepPicture("catalogue-1");
            var taken = admin.page()
                    .waitForDownload(() -> admin.page()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("导出现行目录（YAML）"))
                            .click());
            taken.saveAs(folder.resolve("taken.yaml"));
            var yaml = Files.readString(folder.resolve("taken.yaml")).replace("2026-01-01", "2099-01-01");
            upload(admin, "less.yaml", yaml.replaceFirst("standing: 20", "standing: 60"));
            admin.sees("要求低于上级目录");
            admin.keepPicture("catalogue-2-less");
            upload(admin, "more.yaml", yaml.replaceFirst("standing: 20", "standing: 10"));
            admin.sees("与此前的版本相比，有 1 项变化");
            leavesOutARow(admin, yaml.replaceFirst("standing: 20", "standing: 10"));
            admin.keepPicture("catalogue-3-more");
            admin.button("发布").click();
            write(admin, "示例理由");
            admin.button("发布").last().click();
            admin.sees("理由：示例理由");
            admin.sees("将自 2099-01-01 起施行，1 项");
            trailSaysWhatChanged(admin);
            admin.page().setViewportSize(390, 900);
            admin.keepPicture("catalogue-4-declared-phone");
        }
    }

    @Test
    void a_catalogue_workbook_comes_back_unchanged_and_is_told_in_chinese_what_is_wrong() throws IOException {
        try (var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/catalogue")) {
            admin.sees("现行目录");
            var taken = admin.page()
                    .waitForDownload(() -> admin.page()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("导出现行目录（表格）"))
                            .click());
            var file = folder.resolve("taken.xlsx");
            taken.saveAs(file);
            admin.page().setInputFiles("vaadin-upload input[type=file]", file);
            admin.sees("与已发布的版本一致，没有变化");
            try (var workbook = new XSSFWorkbook(Files.newInputStream(file));
                    var out = Files.newOutputStream(folder.resolve("wrong.xlsx"))) {
                var sheet = workbook.getSheet("公开事项");
                sheet.getRow(1).createCell(column(sheet.getRow(0), "公开对象")).setCellValue("向大家");
                workbook.write(out);
            }
            admin.page().setInputFiles("vaadin-upload input[type=file]", folder.resolve("wrong.xlsx"));
            admin.sees("“公开事项”的“公开对象”");
            admin.sees("不能填“向大家”。应填：向社会、向学生及家长、向教职工。");
            admin.keepPicture("catalogue-5-workbook");
        }
    }

    private static int column(Row headings, String heading) {
        var at = 0;
        while (!headings.getCell(at).getStringCellValue().equals(heading)) {
            at++;
        }
        return at;
    }

    private void leavesOutARow(Visitor admin, String yaml) throws IOException {
        upload(admin, "fewer.yaml", yaml.replaceFirst("(?s)  - code: S0102\\n.*?(?=  - code: S0103)", ""));
        admin.sees("表中没有列出的 1 项沿用上级目录");
        admin.sees("与此前的版本相比，有 1 项变化");
    }

    private static void trailSaysWhatChanged(Visitor admin) {
        var trail = admin.page().locator(".trail li").first();
        assertThat(trail.innerText()).contains("自 2099-01-01 起施行", "示例局管理员（东安区）", "理由：示例理由");
        trail.locator("summary").click();
        trail.getByText("修改").waitFor();
        assertThat(trail.locator("del").innerText()).contains("20 个工作日");
        assertThat(trail.locator("ins").innerText()).contains("10 个工作日");
    }

    private static void saysInChineseWhatIsChosen(Visitor clerk) {
        assertThat(clerk.page()
                        .locator("vaadin-dialog-overlay vaadin-multi-select-combo-box")
                        .evaluate("field => field.i18n.selected + field.i18n.total"))
                .isEqualTo("已选上已选 {count} 项");
    }

    private void upload(Visitor visitor, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        visitor.page().setInputFiles("vaadin-upload input[type=file]", folder.resolve(name));
    }

    private static void write(Visitor visitor, String text) {
        visitor.page()
                .locator("vaadin-dialog-overlay vaadin-text-area textarea")
                .fill(text);
    }

    private Path withNewSchool(Download list, String kinds) throws IOException {
        var path = folder.resolve("名单-" + kinds + ".xlsx");
        list.saveAs(folder.resolve("list.xlsx"));
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("list.xlsx")));
                OutputStream out = Files.newOutputStream(path)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("标识");
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue("dongan-xinxuexiao");
            row.createCell(1).setCellValue("示例东安新学校");
            row.createCell(4).setCellValue(kinds);
            workbook.write(out);
        }
        return path;
    }
}
