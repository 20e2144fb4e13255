package sunlight.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.dev.Until;
import sunlight.rest.Desk;

/** A school is reminded in its console, its group and its mailbox; what does not get through is seen by the bureau. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemindingJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SCHOOL = Desk.SCHOOL;
    private static final String OTHER = Desk.OTHER_SCHOOL;
    private static final String THREE =
            "(select id from tenant where slug in ('" + SCHOOL + "', '" + OTHER + "', 'mdj-edu'))";
    private static final List<String> GROUP = new CopyOnWriteArrayList<>();

    private static Browser browser;
    private static HttpServer robots;
    private static GreenMail mails;

    @BeforeAll
    static void open() throws IOException, SQLException {
        browser = Browser.open();
        mails = new GreenMail(new ServerSetup(RealParts.get().mailPort(), "localhost", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        robots = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        answer("/group", "{\"errcode\":0,\"errmsg\":\"ok\"}");
        answer("/gone", "{\"errcode\":310000,\"errmsg\":\"token is not exist\"}");
        robots.start();
        sql("insert into reminder_setting select id, '{10,3}', 5, true, '00:00', '00:00', false, 'DAILY', now()"
                + " from tenant where slug = 'mdj-edu'");
    }

    private static void answer(String path, String said) {
        robots.createContext(path, exchange -> {
            GROUP.add(path + " " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var bytes = said.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @AfterAll
    static void close() throws SQLException {
        browser.close();
        robots.stop(0);
        mails.stop();
        sql(
                "delete from reminder_setting",
                "delete from reminder_channel",
                "delete from hide_request where concern = 'reminding'");
    }

    @Test
    void a_school_hears_once_of_what_is_due_and_the_bureau_of_what_did_not_get_through() throws Exception {
        addGroup();
        beginAgain(
                channel(SCHOOL, "MAIL", "office@example.org"),
                channel(OTHER, "DINGTALK", address("/gone") + "?access_token=secret-of-the-group"),
                "insert into hide_request (tenant_id, id, page, concern, received_at) select id, gen_random_uuid(), '/x',"
                        + " 'reminding', now() - interval '20 days' from tenant where slug = '" + OTHER + "'");
        await(() -> count("state = 'SENT'") == 2 && count("state = 'SET_ASIDE'") == 1 ? true : null);
        assertThat(group()).hasSize(1).first().asString().contains("\"msgtype\":\"markdown\"", "逾期", "/console/");
        assertThat(mails.getReceivedMessages()).hasSize(1);
        assertThat(mails.getReceivedMessages()[0].getSubject()).contains("示例实验小学", "公开事项提醒");

        sql("delete from reminder_round where tenant_id in " + THREE);
        await(() -> rounds() == 3 ? true : null);
        assertThat(group()).as("the same day, the same step").hasSize(1);
        editorReads();
        inspectorReads();
        bureauGivesUp();
        whatIsDoneMeanwhileIsNotSent();
        whatCannotBePutIntoWordsIsSetAside();
    }

    private void addGroup() {
        try (var admin = Visitor.signedIn(browser, "shiyan-admin", SCHOOL + "/reminders")) {
            admin.button("增加渠道").click();
            admin.page().locator("vaadin-select-value-button").first().click();
            admin.page().locator("vaadin-select-item").getByText("企业微信群机器人").click();
            admin.page().getByLabel("名称").fill("信息公开工作群");
            admin.page().getByLabel("机器人的 Webhook 地址").fill("http://example.org/send?key=1");
            dialogSave(admin);
            admin.sees("必须以 https:// 开头");
            admin.keepPicture("reminding-1-form-1440");
            admin.page().getByLabel("机器人的 Webhook 地址").fill(address("/group") + "?key=key-of-the-group");
            admin.answer("保存");
            admin.button("发送测试消息").click();
            admin.sees("已送出，对方确认收到");
            assertThat(admin.page().content()).doesNotContain("key-of-the-group");
            assertThat(admin.barriers()).isEmpty();
            admin.keepPicture("reminding-2-channels-1440");
            admin.page().setViewportSize(390, 900);
            admin.keepPicture("reminding-3-channels-390");
        }
        assertThat(group()).hasSize(1).first().asString().contains("测试消息");
        GROUP.clear();
    }

    private static void dialogSave(Visitor admin) {
        admin.page()
                .locator("vaadin-dialog-overlay vaadin-button", new Page.LocatorOptions().setHasText("保存"))
                .click();
    }

    private void editorReads() {
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/due")) {
            editor.sees("1 条新");
            editor.page()
                    .locator("nav a", new Page.LocatorOptions().setHasText("消息"))
                    .click();
            editor.sees("有 1 条新消息");
            assertThat(editor.barriers()).isEmpty();
            editor.keepPicture("reminding-4-inbox-1440");
            editor.page().setViewportSize(390, 900);
            editor.keepPicture("reminding-5-inbox-390");
            editor.page().setViewportSize(1440, 900);
            editor.page().locator(".inbox li a[href*='due?item']").first().click();
            editor.page().waitForURL("**/due?item=*");
            editor.sees("请先办理");
            editor.keepPicture("reminding-6-thing-1440");
            editor.goTo("/console/" + SCHOOL + "/inbox");
            editor.sees("没有新消息");
        }
    }

    private void inspectorReads() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/inbox")) {
            inspector.sees("监督汇总");
            inspector.sees("超过时限未处理的隐去请求");
            inspector.keepPicture("reminding-7-digest-1440");
        }
    }

    private void bureauGivesUp() throws Exception {
        try (var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/reminders")) {
            admin.sees("没有送出去的消息");
            admin.sees("310000 token is not exist");
            admin.keepPicture("reminding-8-stuck-1440");
            admin.page().setViewportSize(390, 900);
            admin.keepPicture("reminding-9-stuck-390");
            admin.page().setViewportSize(1440, 900);
            admin.button("修改").click();
            admin.sees("对本局和所有下属单位有效");
            admin.keepPicture("reminding-10-setting-1440");
            admin.answer("保存");
            admin.button("不再发送").click();
            admin.seesNone(admin.button("不再发送"));
        }
        assertThat(count("state = 'GIVEN_UP'")).isEqualTo(1);
    }

    /** The message to the mailbox waits once more, and all is done before it goes; other tests' notices stay open. */
    private void whatIsDoneMeanwhileIsNotSent() throws Exception {
        var pressing = " where tenant_id = (select id from tenant where slug = '" + SCHOOL + "')"
                + " and status in ('OVERDUE', 'STALE', 'INCOMPLETE', 'EXPIRED_NOTICE_UP', 'DUE_SOON') and known_until ";
        sql(
                "delete from reminded where duty like 'notice:%' and tenant_id in " + THREE,
                "update compliance_interval set known_until = '2000-01-01'" + pressing + "is null",
                "update reminder_delivery set state = 'WAITING', due_at = now() where channel_kind = 'MAIL'");
        await(() -> count("state = 'NOT_NEEDED'") == 1 ? true : null);
        sql("update compliance_interval set known_until = null" + pressing + "= '2000-01-01'");
        assertThat(mails.getReceivedMessages()).hasSize(1);
    }

    /** A message that something is wrong with does not wait for ever before the others. */
    private void whatCannotBePutIntoWordsIsSetAside() throws Exception {
        var broken = UUID.randomUUID();
        sql(
                "insert into inbox_message select id, '" + broken + "', 'DIGEST', current_date, '{}', now() from tenant"
                        + " where slug = '" + OTHER + "'",
                "insert into reminder_delivery (tenant_id, id, message_id, channel_id, channel_kind, channel_name, state,"
                        + " attempts, made_at, due_at) select tenant_id, gen_random_uuid(), '" + broken + "', id, kind,"
                        + " name, 'WAITING', 9, now(), now() from reminder_channel where kind = 'DINGTALK'");
        await(() -> count("state = 'SET_ASIDE' and reason = 'SPOILT'") == 1 ? true : null);
        beginAgain();
    }

    @Test
    void a_school_and_its_inspector_take_the_evidence_binder_away() throws IOException {
        Desk.published("S0703", "休学复学办法（台账示例）", "<p>按学籍规定办理。</p>");
        Desk.submitted("S0703", "还没有公开的草稿（台账示例）", "<p>草稿。</p>");
        Files.createDirectories(Path.of("target/exports"));
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/binder")) {
            editor.sees("未公开的草稿不在其中");
            editor.keepPicture("binder-1-school-1440");
            try (var document = Loader.loadPDF(download(editor, "下载 PDF", "pdf").toFile())) {
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                        .contains("示例实验小学信息公开台账", "休学复学办法（台账示例）", "sha256:", "（公开）")
                        .doesNotContain("还没有公开的草稿", "‹");
            }
        }
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/binder?school=" + SCHOOL)) {
            var file = download(inspector, "下载 Excel", "xlsx");
            inspector.page().setViewportSize(390, 900);
            inspector.keepPicture("binder-2-inspector-390");
            try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
                assertThat(book.getNumberOfSheets()).isEqualTo(9);
                assertThat(book.getSheet("公开事项").getLastRowNum()).isGreaterThan(5);
            }
        }
    }

    private static Path download(Visitor visitor, String link, String ending) {
        var file = Path.of("target/exports/binder-of-the-demo." + ending);
        visitor.page()
                .waitForDownload(() -> visitor.page().getByText(link).click())
                .saveAs(file);
        return file;
    }

    private static List<String> group() {
        return GROUP.stream().filter(line -> line.startsWith("/group")).toList();
    }

    private static String address(String path) {
        return "http://localhost:" + robots.getAddress().getPort() + path;
    }

    private static String channel(String school, String kind, String address) {
        return "insert into reminder_channel select id, gen_random_uuid(), '" + kind + "', '示例渠道', '" + address
                + "', null, 'ZH', true, now() from tenant where slug = '" + school + "'";
    }

    /** As on the morning of a day on which nothing has been said yet. */
    private static void beginAgain(String... with) throws SQLException {
        var emptied = Stream.of("reminder_delivery", "reminded", "inbox_message", "reminder_round")
                .map(table -> "delete from " + table + " where tenant_id in " + THREE);
        sql(Stream.concat(emptied, Stream.of(with)).toArray(String[]::new));
    }

    private static long rounds() throws SQLException {
        return number("select count(*) from reminder_round where tenant_id in " + THREE);
    }

    private static long count(String condition) throws SQLException {
        return number("select count(*) from reminder_delivery where " + condition);
    }

    private static long number(String query) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static <T> T await(Callable<T> condition) {
        var found = Until.answered(PATIENCE, condition, Objects::nonNull);
        assertThat(found).isNotNull();
        return found;
    }

    private static void sql(String... texts) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var text : texts) {
                statement.execute(text);
            }
            connection.commit();
        }
    }
}
