package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.dev.Browser;
import sunlight.rest.Desk;

/** A list of pupils that everybody would read becomes one for those of the school, or for those who apply for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AudienceJourney {

    private static final String LIST = "<table><tr><th>学生姓名</th><th>班级</th><th>性别</th></tr>"
            + "<tr><td>王小明</td><td>三年级二班</td><td>男</td></tr><tr><td>李小红</td><td>三年级一班</td><td>女</td></tr>"
            + "<tr><td>赵小刚</td><td>四年级一班</td><td>男</td></tr><tr><td>孙丽丽</td><td>四年级二班</td><td>女</td></tr>"
            + "<tr><td>周建国</td><td>五年级一班</td><td>男</td></tr></table>";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"校内公开, 在校内公示栏张贴, INTERNAL", "依申请公开, 有人申请时, ON_REQUEST"})
    void an_editor_is_told_what_each_choice_means_and_the_gate_judges_anew(
            String choice, String means, String attribute) {
        var draft = Desk.listed("S0703", "转入学生一览（范围示例）", LIST);
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", Desk.SCHOOL + "/disclosures/" + draft)) {
            var finding = editor.page().locator(".finding", has("学生名单"));
            finding.first().waitFor();
            editor.press(finding.first().locator("button[data-do=CHANGE_AUDIENCE]"));
            editor.sees(means);
            editor.isRefused("改变公开范围", "请选择改为向谁公开");
            editor.keepPicture("audience-" + attribute + "-1440");
            editor.page().setViewportSize(390, 844);
            editor.keepPicture("audience-" + attribute + "-390");
            editor.page().setViewportSize(1440, 900);
            editor.page()
                    .locator("vaadin-dialog-overlay vaadin-radio-button", new Page.LocatorOptions().setHasText(choice))
                    .locator("input")
                    .check();
            editor.answer("改变公开范围");
            editor.seesNone(finding);

            assertThat(Desk.attribute(draft)).isEqualTo(attribute);
        }
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
