package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.Until;
import sunlight.rest.Desk;

/** A bureau's word list reaches whoever writes in its schools, and what they have published. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordListJourney {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";
    private static final Duration FOUND_WITHIN = Duration.ofSeconds(60);

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
    void words_that_a_bureau_does_not_want_are_told_to_whoever_writes_and_found_in_what_is_public() {
        var published = Desk.published("S0802", "美育课程（用语示例）", "<p>周末开设特价兴趣班。</p>");
        try (var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/words")) {
            admin.sees("还没有添加词语");
            added(admin, "示例市二小 示例市第二小学", "提示：");
            added(admin, "特价兴趣班", "不得使用：");
            admin.keepPicture("gate-10-words-1440");
            admin.page().setViewportSize(390, 900);
            admin.keepPicture("gate-10-words-390");
        }
        try (var editor =
                Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/disclosures/" + Desk.started("S0802"))) {
            editor.sees("公开要素");
            editor.page()
                    .getByLabel("标题", new Page.GetByLabelOptions().setExact(true))
                    .fill("示例市二小与我校登陆系统开设特价兴趣班");
            editor.page().keyboard().press("Tab");
            editor.page().locator(".finding", has("特价兴趣班")).first().waitFor();
            assertThat(editor.page().locator(".gate").innerText())
                    .contains("示例市二小 → 示例市第二小学", "登陆系统 → 登录系统", "不得使用的词语", "教育局的用语表");
            editor.page().locator(".gate").scrollIntoViewIfNeeded();
            editor.keepPicture("gate-11-words-told-1440");
            theRightWordIsPut(editor, "示例市二小", "示例市第二小学");
            theRightWordIsPut(editor, "登陆系统", "登录系统");
            assertThat(editor.page().locator(".finding", has("特价兴趣班")).innerText())
                    .doesNotContain("换成规范用语");
        }
        schoolAndBureauAreTold(published);
        forgotten("特价兴趣班", "示例市二小");
    }

    private static void theRightWordIsPut(Visitor editor, String wrong, String right) {
        var finding = editor.page().locator(".finding", has(wrong));
        editor.press(finding.locator("button[data-do=REPLACE]").first());
        editor.seesNone(finding);
        assertThat(editor.page()
                        .getByLabel("标题", new Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .contains(right)
                .doesNotContain(wrong);
    }

    /** What was fine when it was published is checked again by itself. */
    private static void schoolAndBureauAreTold(String published) {
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", SCHOOL + "/public-check")) {
            approver.page().locator("main .next").waitFor();
            var found = Until.answered(FOUND_WITHIN, () -> foundInPublic(approver), count -> count > 0);
            assertThat(found).isPositive();
            approver.page().locator("nav a[href$=public-check] .news").first().waitFor();
            approver.keepPicture("gate-12-found-in-public-1440");
        }
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/privacy")) {
            var school = inspector.page().locator("table.counts tr", has("示例实验小学"));
            school.first().waitFor();
            var counts = school.locator("td").allInnerTexts();
            assertThat(counts.stream().mapToInt(WordListJourney::number).sum()).isPositive();
        }
        Desk.withdrawn(published);
    }

    private static int foundInPublic(Visitor approver) {
        approver.goTo("/console/" + SCHOOL + "/public-check");
        approver.page().locator("main .next").getByText(Pattern.compile(".+")).waitFor();
        return approver.page().locator("main .row", has("美育课程（用语示例）")).count();
    }

    private static int number(String text) {
        return text.strip().matches("[0-9]+") ? Integer.parseInt(text.strip()) : 0;
    }

    private static void forgotten(String... words) {
        try (var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/words")) {
            for (var word : words) {
                admin.page().locator(".words .row", has(word)).locator("button").click();
                admin.answer("删除");
                admin.page()
                        .locator(".words .row", has(word))
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            }
        }
    }

    private static void added(Visitor admin, String words, String kind) {
        admin.button("添加词语").click();
        admin.page().getByLabel("每行一条").fill(words);
        admin.page().getByLabel(kind).first().check();
        admin.answer("保存");
        admin.sees(words.split(" ")[0]);
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
