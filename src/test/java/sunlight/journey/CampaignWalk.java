package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An inspector plans a campaign, draws its schools, finds something, has it put right and closes it. */
record CampaignWalk(Visitor inspector) {

    private static final String NAME = "转学规定专项检查（示例）";

    void lead() {
        plan();
        begin();
        find();
        close();
        takeOut();
    }

    private void plan() {
        inspector.goTo("/console/mdj-edu/inspections");
        inspector.sees("接下来要办");
        inspector.button("拟定专项检查").click();
        var form = inspector.page().locator("vaadin-dialog-overlay");
        form.getByLabel("名称").fill(NAME);
        inspector.isRefused("保存", "请写明检查依据");
        form.getByLabel("检查依据").fill("年度检查计划（示例）");
        var yesterday = LocalDate.now().minusDays(1).toString();
        date(form, "开始日期", yesterday);
        date(form, "完成期限", yesterday);
        RectificationJourney.itemIsChosen(inspector);
        form.getByLabel("抽取学校数").fill("2");
        RectificationJourney.both(inspector, "campaign-1-plan");
        inspector.answer("保存");
        inspector.sees("尚未抽取学校");
        inspector.sees("还没有抽取学校");
        RectificationJourney.both(inspector, "campaign-2-planned");
    }

    private static void date(Locator form, String label, String day) {
        var field = form.getByLabel(label);
        field.fill(day);
        field.press("Enter");
    }

    private void begin() {
        inspector.button("抽取学校并开始").first().click();
        inspector.answer("抽取学校并开始");
        inspector.sees("已查完 0／2 所");
        inspector.sees("共 2 件，其中逾期 2 件");
        inspector.button("由我检查").first().click();
        inspector.sees("检查人：示例监督员");
        assertThat(inspector.barriers()).isEmpty();
        RectificationJourney.both(inspector, "campaign-3-begun");
    }

    private void find() {
        inspector.button("去检查").first().click();
        inspector.sees("返回专项检查");
        inspector.button("有问题").first().click();
        inspector.page().locator("vaadin-text-area textarea").fill("受理时间没有写明（示例）");
        inspector.button("有问题").last().click();
        inspector.sees("受理时间没有写明");
        inspector.button("返回专项检查").click();
        inspector.sees("已查完 1／2 所；问题：待处理 1");
        inspector.button("结束专项检查").first().click();
        inspector.page().locator("vaadin-text-area textarea").fill("结论（示例）");
        inspector.isRefused("结束专项检查", "还有 1 个问题待处理");
        inspector.button("取消").last().click();
        inspector.button("已当场整改").first().click();
        inspector.page().locator("vaadin-text-area textarea").fill("已补写受理时间（示例）");
        inspector.answer("已当场整改");
        inspector.sees("已查完 1／2 所；问题：待处理 0，整改中 0，已整改 1");
        RectificationJourney.both(inspector, "campaign-4-found");
        inspector.goTo("/console/mdj-edu/inspections");
        inspector.sees("检查逾期");
        assertThat(inspector.barriers()).isEmpty();
        RectificationJourney.both(inspector, "campaign-5-agenda");
    }

    private void close() {
        inspector
                .page()
                .locator(".agenda .row", new Page.LocatorOptions().setHasText(NAME))
                .getByText("去检查")
                .click();
        inspector.button("符合").first().click();
        inspector.sees("已检查 1／1 项");
        inspector.button("返回专项检查").click();
        inspector.sees("学校都已查完");
        inspector.button("结束专项检查").first().click();
        inspector.page().locator("vaadin-text-area textarea").fill("两所学校均已整改到位（示例）");
        inspector.answer("结束专项检查");
        inspector.sees("两所学校均已整改到位");
        assertThat(inspector.page().getByText("检查人：示例监督员").count()).isEqualTo(2);
        RectificationJourney.both(inspector, "campaign-6-closed");
    }

    private void takeOut() {
        var file = Path.of("target/letters/campaign.xlsx");
        inspector
                .page()
                .waitForDownload(() -> inspector.page().getByText("导出表格（XLSX）").click())
                .saveAs(file);
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getSheet("学校").getPhysicalNumberOfRows()).isEqualTo(3);
            assertThat(book.getSheet("发现的问题").getRow(1).getCell(10).getStringCellValue())
                    .isEqualTo("已补写受理时间（示例）");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
