package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.dev.Until;

/** The time machine while rules change: a past day stays as it was, and where a rule reaches back both readings are told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleChangeJourney {

    private static final String SCHOOL = "mdj-diyi-gaozhong";
    private static final String CELL = ".m-cells button[aria-label^='示例第一高级中学 S0401']";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate PAST = TODAY.minusDays(7);
    private static final LocalDate COMING = TODAY.plusDays(120);
    private static final LocalDate FIRST_SAID = TODAY.minusDays(20);
    private static final LocalDate CORRECTED = TODAY.plusDays(40);

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

    /** What an inspector finds of one item of the school: its cell, the school's score, and why. */
    private record Look(String cell, String score, String why) {}

    @Test
    void a_past_day_stays_as_it_was_when_a_clock_changes_and_has_two_readings_when_a_date_is_corrected()
            throws SQLException, IOException {
        try (var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/calendar");
                var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix")) {
            var before = beforeRulesChange(admin, inspector);
            var expected = look(inspector, COMING, "NOW");
            anotherClockFromTomorrow(admin);
            var coming = awaited(inspector, COMING, "NOW", look -> !look.why().equals(expected.why()));
            assertThat(coming.why()).contains(COMING.minusDays(30).toString());
            assertThat(look(inspector, PAST, "THEN")).isEqualTo(before);
            assertThat(look(inspector, PAST, "NOW")).isEqualTo(before);

            correct(admin);
            var now = awaited(
                    inspector,
                    PAST,
                    "NOW",
                    // The reason is worked out when it is asked for, the cell when the page was made.
                    look -> look.why().contains(CORRECTED.minusDays(1).toString())
                            && look.cell().contains("暂无应公开"));
            assertThat(now.score()).isNotEqualTo(before.score());
            assertThat(look(inspector, PAST, "THEN")).isEqualTo(before);
            bothAreTold(inspector, before, now);
        } finally {
            takeBack();
        }
    }

    /** One reading like the other. */
    private static Look beforeRulesChange(Visitor admin, Visitor inspector) throws SQLException {
        enter(admin, FIRST_SAID);
        awaited(inspector, TODAY, "NOW", look -> look.cell().contains("逾期"));
        know();
        var before = look(inspector, PAST, "THEN");
        assertThat(before.cell()).contains("逾期");
        assertThat(before.why()).contains(FIRST_SAID.minusDays(1).toString());
        assertThat(look(inspector, PAST, "NOW")).isEqualTo(before);
        return before;
    }

    private static void bothAreTold(Visitor inspector, Look before, Look now) {
        inspector.goTo(address(PAST, "THEN"));
        inspector.sees("当天所知与现在所知不同");
        var moved = inspector.page().locator(CELL + ".moved");
        moved.waitFor();
        RectificationJourney.both(inspector, "rules-1-past");
        inspector.press(moved);
        inspector.sees("按现在所知则是");
        var said = inspector.page().locator("vaadin-dialog-overlay dl");
        assertThat(said.first().innerText()).isEqualTo(before.why());
        assertThat(said.last().innerText()).contains(CORRECTED.minusDays(1).toString());
        assertThat(now.why())
                .contains(said.last().innerText().lines().findFirst().orElseThrow());
        RectificationJourney.both(inspector, "rules-2-two-readings");
        inspector.button("关闭").click();
    }

    private static Look awaited(Visitor inspector, LocalDate day, String known, Predicate<Look> willDo) {
        var found = Until.answered(Duration.ofSeconds(90), () -> look(inspector, day, known), willDo);
        assertThat(found).matches(willDo);
        return found;
    }

    private static Look look(Visitor inspector, LocalDate day, String known) {
        inspector.goTo(address(day, known));
        var cell = inspector.page().locator(CELL);
        cell.waitFor();
        var status = cell.getAttribute("aria-label").replace("（当天所知与现在所知不同）", "");
        var score = inspector.page().locator(".m-school").first().innerText();
        inspector.press(cell);
        inspector.sees("为什么");
        var why = inspector.page().locator("vaadin-dialog-overlay dl").first().innerText();
        inspector.button("关闭").click();
        return new Look(status, score, why);
    }

    private static String address(LocalDate day, String known) {
        return "/console/mdj-edu/matrix?school=" + SCHOOL
                + (day.equals(TODAY) ? "" : "&day=" + day + "&known=" + known);
    }

    private static void enter(Visitor admin, LocalDate registration) {
        admin.goTo("/console/mdj-edu/calendar");
        admin.button("增加时点").click();
        var day = admin.page().locator("vaadin-dialog-overlay vaadin-date-picker input");
        day.fill(registration.toString());
        day.press("Enter");
        admin.answer("增加");
        registration(admin, registration).waitFor();
    }

    /** As the guide says: the day that is wrong goes, the right one comes. */
    private static void correct(Visitor admin) {
        admin.goTo("/console/mdj-edu/calendar");
        registration(admin, FIRST_SAID)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("删除"))
                .click();
        admin.answer("删除");
        admin.seesNone(registration(admin, FIRST_SAID));
        enter(admin, CORRECTED);
    }

    private static Locator registration(Visitor admin, LocalDate day) {
        return admin.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText("招生报名开始日"))
                .filter(new Locator.FilterOptions().setHasText(day.toString()));
    }

    /** The item is due on a day of the year from tomorrow on, and no more before registration. */
    private void anotherClockFromTomorrow(Visitor admin) throws IOException {
        admin.goTo("/console/mdj-edu/catalogue");
        admin.sees("现行目录");
        var taken = admin.page()
                .waitForDownload(() -> admin.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("导出现行目录（YAML）"))
                        .click());
        taken.saveAs(folder.resolve("taken.yaml"));
        var due = COMING.minusDays(30).format(DateTimeFormatter.ofPattern("MM-dd"));
        var yaml = Files.readString(folder.resolve("taken.yaml"))
                .replaceFirst("effective_on: \"?[0-9-]+\"?", "effective_on: \"" + TODAY.plusDays(1) + "\"")
                .replaceFirst("before: registration", "on: [\"" + due + "\"]");
        Files.writeString(folder.resolve("clock.yaml"), yaml);
        admin.page().setInputFiles("vaadin-upload input[type=file]", folder.resolve("clock.yaml"));
        admin.sees("与此前的版本相比，有 1 项变化");
        admin.keepPicture("rules-0-clock");
        admin.button("发布").click();
        admin.page().locator("vaadin-dialog-overlay vaadin-text-area textarea").fill("改为每年固定日期（示例）");
        admin.answer("发布");
        admin.sees("理由：改为每年固定日期（示例）");
    }

    /** The servers have just started: lets them have known for two months, one thing after the other, of this school. */
    private static void know() throws SQLException {
        execute("update compliance_interval set known_from = known_from - interval '60 days',"
                + " known_until = known_until - interval '60 days'"
                + " where tenant_id = (select id from tenant where slug = '" + SCHOOL + "')");
    }

    /** Rules of the whole city are taken back. A coming edition does not go away by the console. */
    private static void takeBack() throws SQLException {
        execute("delete from anchor_date where anchor = 'REGISTRATION'"
                + " and tenant_id = (select id from tenant where slug = 'mdj-edu');"
                + "delete from catalogue_edition where effective_on = '" + TODAY.plusDays(1)
                + "' and kept_in = 'CONSOLE'"
                + " and tenant_id = (select id from tenant where slug = 'mdj-edu');"
                + "insert into outbox (tenant_id, id, topic, payload) select id, gen_random_uuid(),"
                + " 'compliance.recompute.below', '{}' from tenant where slug = 'mdj-edu'");
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
