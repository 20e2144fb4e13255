package sunlight.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;

/** A colleague comes and goes, with nothing but a slip of paper in between. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleJourney {

    private static final String CONSOLE = "mdj-shiyan-xiaoxue/";
    private static final String OWN_PASSWORD = "a password of my own";
    private static final String NOT_FOUND = "没有这个页面";

    private static Browser browser;

    private final String user = "yi." + UUID.randomUUID();

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_school_uploads_its_crest_and_every_public_page_bears_it() {
        try (var admin = Visitor.signedIn(browser, "shiyan-admin", "mdj-shiyan-xiaoxue/crest")) {
            admin.sees("还没有上传校徽");
            admin.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("c.png", "image/png", "no picture".getBytes(UTF_8)));
            admin.sees("这不是 PNG 或 JPEG 图片");
            admin.page().locator("input[type=file]").setInputFiles(Path.of("src/test/resources/privacy/scan.png"));
            admin.sees("确认后立即更换");
            admin.keepPicture("50-crest-preview");
            admin.answer("用作校徽");
            admin.sees("现在用的是本单位上传的校徽");
            admin.page().setViewportSize(390, 844);
            admin.keepPicture("51-crest-390");
            admin.goTo("/mdj-shiyan-xiaoxue/guide");
            var crest = admin.page().locator(".owner img");
            assertThat(crest.getAttribute("src")).startsWith("/assets/crest.");
            assertThat(crest.evaluate("image => image.naturalWidth"))
                    .isEqualTo(crest.evaluate("image => image.naturalHeight"));
            assertThat((int) crest.evaluate("image => image.naturalWidth")).isGreaterThanOrEqualTo(64);
            admin.keepPicture("52-crest-public-390");
            admin.goTo("/console/mdj-shiyan-xiaoxue/crest");
            admin.button("改用教育局声明的校徽").click();
            admin.answer("改用教育局声明的校徽");
            admin.sees("还没有上传校徽");
        }
    }

    @Test
    void who_opens_a_view_that_the_role_does_not_allow_is_told_so_and_finds_the_way_back() {
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", CONSOLE + "people")) {
            editor.sees("这个页面打不开");
            editor.sees("您的角色不能进行这项操作");
            assertThat(editor.barriers()).isEmpty();
            editor.keepPicture("53-not-allowed");
            editor.page().getByText("回到工作首页").click();
            editor.sees("应公开事项");
        }
    }

    @Test
    void who_is_brought_in_works_at_once_in_two_roles_and_two_schools_and_who_is_taken_off_no_more() {
        try (var admin = Visitor.signedIn(browser, "shiyan-admin", CONSOLE + "people");
                var colleague = Visitor.reader(browser, 1440)) {
            var code = broughtIn(admin);
            entersWith(code, colleague);
            colleague.sees("应公开事项");
            colleague.page().locator("button[data-do=WRITE]").first().waitFor();
            colleague.page().locator("nav a[href$=reviews]").waitFor();
            alsoBelongsElsewhere(admin, colleague);

            takenOff(admin);

            colleague.page().locator("nav a[href$=published]").click();
            colleague.sees(NOT_FOUND);
            colleague.goTo("/console/" + CONSOLE + "due");
            colleague.sees(NOT_FOUND);
            admin.goTo("/console/" + CONSOLE + "trail");
            admin.sees(user + "：");
            assertThat(admin.page()
                            .locator("li.row", new Page.LocatorOptions().setHasText("移出人员"))
                            .first()
                            .innerText())
                    .contains(user + "：编辑", "（无）");
        }
    }

    /** Each place gives its own roles, and neither the other's password; one who is off at one place stays at the other. */
    private void alsoBelongsElsewhere(Visitor admin, Visitor colleague) {
        try (var bureau = Visitor.signedIn(browser, "city-admin", "mdj-edu/people")) {
            var place = bureau.page().getByLabel("管理哪个单位的人员");
            place.fill("示例爱民中学");
            bureau.page().getByRole(AriaRole.OPTION).getByText("示例爱民中学").click();
            bureau.sees("aimin-editor");
            fillIn(bureau, "^审核人");
            confirm(bureau);
            bureau.sees("该用户名已有账号，请用原来的密码登录");
            bureau.button("关闭").click();
            worksThereToo(colleague);
            resets(admin);
            admin.sees("该账号同时属于其他单位");
            admin.button("取消").click();
            takenOff(bureau);
        }
        colleague.goTo("/console/aimin-zhongxue/reviews");
        colleague.sees(NOT_FOUND);
        resets(admin);
        var fresh = admin.page().locator(".slip .code").innerText().strip();
        admin.button("关闭").click();
        colleague.page().context().clearCookies();
        entersWith(fresh, colleague);
        colleague.sees("应公开事项");
    }

    private static void worksThereToo(Visitor colleague) {
        colleague.goTo("/console/");
        colleague.sees("示例爱民中学");
        colleague.keepPicture("09-two-schools");
        colleague.goTo("/console/aimin-zhongxue");
        colleague.sees("应公开事项");
        colleague.page().getByText("更换单位").click();
        colleague.sees("请选择单位");
        colleague.goTo("/console/aimin-zhongxue/reviews");
        colleague.sees("待审核");
        colleague.goTo("/console/aimin-zhongxue/due");
        assertThat(colleague.page().locator("button[data-do=WRITE]").count())
                .as("a reviewer there writes nothing, whatever it may do at the other school")
                .isZero();
    }

    private void resets(Visitor admin) {
        admin.page()
                .locator("tr", new Page.LocatorOptions().setHasText(user))
                .locator("button[data-do=RESET]")
                .click();
        admin.page()
                .locator("vaadin-dialog-overlay")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("重置密码").setExact(true))
                .click();
    }

    @Test
    void a_link_sets_a_password_once() {
        try (var admin = Visitor.signedIn(browser, "shiyan-admin", CONSOLE + "people");
                var colleague = Visitor.reader(browser, 390)) {
            fillIn(admin).getByText("改用一次性链接").click();
            confirm(admin);
            var link = admin.page().locator("vaadin-dialog-overlay input").last();
            admin.page().waitForCondition(() -> link.inputValue().contains("/console/welcome/"));
            var address = link.inputValue();
            admin.keepPicture("07-one-time-link");
            admin.button("关闭").click();
            admin.sees("一次性链接尚未使用");

            setsPassword(colleague, address, "short");
            colleague.sees("密码不符合要求");
            setsPassword(colleague, address, OWN_PASSWORD);
            colleague.sees("密码已设置");
            colleague.page().navigate(address);
            colleague.sees("已经使用过");
            colleague.goTo("/console/" + CONSOLE + "due");
            colleague.signIn(user, OWN_PASSWORD);
            colleague.page().locator("h1").getByText("应公开事项").waitFor();
        }
    }

    @Test
    void a_code_on_paper_ends_with_its_day_and_a_new_slip_takes_its_place() throws SQLException {
        try (var admin = Visitor.signedIn(browser, "shiyan-admin", CONSOLE + "people");
                var colleague = Visitor.reader(browser, 390)) {
            var code = broughtIn(admin);
            admin.sees("本人还没有登录");
            PaperCode.endsNow(user);
            admin.page().waitForCondition(() -> told(admin).contains("登录码已过期"));
            admin.keepPicture("54-code-is-over");
            colleague.goTo("/console/" + CONSOLE + "due");
            colleague.signIn(user, code);
            colleague.sees("请联系开通账号的管理员重新打印登录单");
            admin.page().getByText("重新打印全部过期的登录单（1 张）").click();
            admin.button("生成并打印").click();
            admin.sees("登录码有效至");
            admin.keepPicture("56-slip");
            var fresh = admin.page().locator(".slip .code").innerText().strip();
            admin.button("关闭").click();
            entersWith(fresh, colleague);
            colleague.sees("应公开事项");
            assertThat(told(admin)).doesNotContain("登录码");
            takenOff(admin);
        }
    }

    /** What the list says of the colleague now. */
    private String told(Visitor admin) {
        admin.page().reload();
        return admin.page()
                .locator("tr", new Page.LocatorOptions().setHasText(user))
                .innerText();
    }

    private static void setsPassword(Visitor colleague, String address, String password) {
        colleague.page().navigate(address);
        colleague.keepPicture("08-welcome");
        colleague.page().fill("input[name=password]", password);
        colleague.page().fill("input[name=again]", password);
        colleague.button("设置密码").click();
    }

    /** In two roles at once. */
    private String broughtIn(Visitor admin) {
        role(fillIn(admin), "^审核人");
        confirm(admin);
        var code = admin.page().locator(".slip .code").innerText().strip();
        admin.button("关闭").click();
        return code;
    }

    private Locator fillIn(Visitor admin) {
        return fillIn(admin, "^编辑");
    }

    private Locator fillIn(Visitor admin, String role) {
        admin.button("增加人员").click();
        var dialog = admin.page().locator("vaadin-dialog-overlay");
        dialog.getByLabel("姓名或称呼").fill("新来的编辑");
        dialog.getByLabel("用户名").fill(user);
        role(dialog, role);
        return dialog;
    }

    private static void role(Locator dialog, String role) {
        dialog.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Pattern.compile(role)))
                .check();
    }

    private static void confirm(Visitor admin) {
        admin.page()
                .locator("vaadin-dialog-overlay")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("增加").setExact(true))
                .click();
    }

    /** The code opens the door once; Keycloak asks for an own password before it lets anybody through. */
    private void entersWith(String code, Visitor colleague) {
        colleague.goTo("/console/" + CONSOLE + "due");
        colleague.signIn(user, code);
        colleague.page().fill("input[name=password-new]", OWN_PASSWORD);
        assertThat(colleague.page().url()).startsWith(RealParts.get().keycloakUrl());
        colleague.page().fill("input[name=password-confirm]", OWN_PASSWORD);
        colleague.page().keyboard().press("Enter");
    }

    private void takenOff(Visitor admin) {
        var row = admin.page().locator("tr", new Page.LocatorOptions().setHasText(user));
        row.getByText("移出").click();
        admin.page()
                .locator("vaadin-dialog-overlay")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("移出").setExact(true))
                .click();
        admin.page().waitForCondition(() -> row.count() == 0);
    }
}
