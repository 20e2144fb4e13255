package sunlight.journey;

/** An inspector adds to what was calculated: points by a list, and a veto that only a person can find. */
final class AdjustingByHand {

    private AdjustingByHand() {}

    /** All or nothing; the same list again is told instead of counting twice. */
    static void byList(Visitor inspector, String school) {
        var list = school + "\t1\t宣传月活动（示例）\n示例爱民小学 -0.5 迟报总结（示例）";
        inspector.button("按名单加扣分").click();
        var lines = inspector.page().locator("vaadin-dialog-overlay vaadin-text-area textarea");
        lines.fill(list + "\n没有这所学校 1 理由");
        inspector.button("保存").click();
        inspector.sees("第 3 行：没有叫“没有这所学校”的学校");
        AssessmentJourney.both(inspector, "assessment-3-list");
        lines.fill(list);
        inspector.answer("保存");
        inspector.sees("已登记 2 条加扣分");
        inspector.button("按名单加扣分").click();
        lines.fill(list);
        inspector.button("保存").click();
        inspector.sees("第 1 行：“" + school + "”同样的分数和理由已经登记过");
        inspector.button("取消").click();
    }

    /** What the service cannot know is found by a person, once, and can be taken back. */
    static void veto(Visitor inspector) {
        inspector.button("认定否决项").click();
        inspector.page().locator("vaadin-text-area textarea").fill("造成严重后果（示例）");
        inspector.answer("认定否决项");
        inspector.sees("造成严重后果");
        AssessmentJourney.both(inspector, "assessment-3-veto");
        inspector.button("认定否决项").click();
        inspector.page().locator("vaadin-text-area textarea").fill("又一次（示例）");
        inspector.button("认定否决项").last().click();
        inspector.sees("已经认定过");
        inspector.button("取消").click();
        inspector.button("撤回").first().click();
        inspector.page().locator("vaadin-text-area textarea").fill("事实有误（示例）");
        inspector.answer("撤回");
        inspector.sees("事实有误");
    }
}
