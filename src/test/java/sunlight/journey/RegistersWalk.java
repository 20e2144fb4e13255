package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** An inspector registers a complaint and a training, finds them again and takes them out. */
record RegistersWalk(Visitor inspector) {

    void lead() {
        inspector.goTo("/console/mdj-edu/registers");
        inspector.button("登记申诉").click();
        var form = inspector.page().locator("vaadin-dialog-overlay");
        form.locator("vaadin-combo-box input").fill("爱民中学");
        inspector.page().locator("vaadin-combo-box-item").getByText("示例爱民中学").click();
        form.locator("vaadin-text-field input").first().fill("示例申诉人");
        form.locator("vaadin-text-field input").last().fill("0453-0000001");
        form.locator("vaadin-text-area textarea").fill("查不到收费标准（示例）");
        inspector.answer("保存");
        inspector.sees("待答复");
        RectificationJourney.both(inspector, "registers-1");
        inspector.button("答复").click();
        form.locator("vaadin-text-area textarea").first().fill("经查属实（示例）");
        form.locator("vaadin-text-area textarea").last().fill("学校已补充公开（示例）");
        inspector.isRefused("答复", "请选择处理结果");
        form.getByText("属实", new Locator.GetByTextOptions().setExact(true)).click();
        inspector.answer("答复");
        inspector.sees("学校已补充公开");
        train();
    }

    /** Who taught what for whom, when, how many came, and where the materials are. */
    private void train() {
        inspector.button("登记培训").click();
        var form = inspector.page().locator("vaadin-dialog-overlay");
        form.getByLabel("主题").fill("信息公开培训（示例）");
        form.getByLabel("主讲人").fill("示例讲师");
        form.getByLabel("参加对象").fill("各校信息公开负责人");
        form.getByLabel("参加人数").fill("0");
        form.getByLabel("材料").fill("讲义，存 302 室");
        inspector.isRefused("保存", "请填写实际参加人数");
        form.getByLabel("参加人数").fill("46");
        inspector.answer("保存");
        inspector.sees("主讲：示例讲师；对象：各校信息公开负责人；46 人参加");
        inspector.sees("材料：讲义，存 302 室");
        RectificationJourney.both(inspector, "registers-2");
        find();
    }

    /** What is sought stays, the rest goes; all of it can be taken out. */
    private void find() {
        inspector.page().getByLabel("查找（学校、申诉人").fill("示例讲师");
        inspector.seesNone(inspector.page().getByText("查不到收费标准（示例）"));
        inspector.sees("46 人参加");
        inspector.keepPicture("registers-3-found");
        var taken = inspector
                .page()
                .waitForDownload(() -> inspector.page().getByText("导出表格（XLSX）").click());
        assertThat(taken.suggestedFilename()).startsWith("申诉和培训登记-");
    }
}
