package sunlight.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.dev.Until;
import sunlight.rest.Desk;
import sunlight.rest.Imported;

/** What was withdrawn because it told of somebody is erased for good: no table and no file says it any more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasingJourney {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";

    /** No word of any language, so that nothing else in the database says it. */
    private static final String SECRET = "鸾镜铁杵";

    private static final String TITLE = "休学办法" + SECRET;

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
    void no_table_and_no_file_says_what_was_erased_and_the_trace_stays() throws Exception {
        var disclosure = published();
        assertThat(saying(SECRET))
                .as("the test sees what is there")
                .contains("edition", "disclosure", "attachment", "look");
        assertThat(filesSaying(SECRET)).isNotEmpty();
        Desk.withdrawn(disclosure);
        assertThat(saying(SECRET)).as("a withdrawal keeps it").contains("edition");

        erased();

        assertThat(saying(SECRET)).isEmpty();
        bytesGo(SECRET);
        assertThat(filesSaying(SECRET)).isEmpty();
        try (var reader = Visitor.reader(browser, 390)) {
            reader.goTo("/" + SCHOOL + "/disclosures/" + disclosure);
            reader.sees("内容有误");
            reader.keepPicture("erased-3-public-390");
        }
        assertThat(number(
                        "select count(*) from ledger_opening o join ledger_entry e using (tenant_id, seq) join edition d"
                                + " on d.tenant_id = e.tenant_id and d.index_number = e.index_number where d.disclosure_id = '"
                                + disclosure + "'"))
                .isZero();
    }

    private static String published() throws IOException, SQLException {
        var id = Desk.submitted("S0703", TITLE, "<p>" + SECRET + "：按规定办理，三日内答复。</p>");
        try (var reviewer = Visitor.signedIn(browser, "shiyan-approver", SCHOOL + "/disclosures/" + id)) {
            commented(id);
            looked(id);
            reviewer.button("退回").first().click();
            reviewer.page().locator("vaadin-dialog-overlay textarea").first().fill("请核对" + SECRET);
            reviewer.answer("退回");
        }
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/disclosures/" + id)) {
            editor.page().locator(".element textarea").first().fill("材料：" + SECRET);
            editor.sees("已保存");
            editor.page()
                    .locator("section:has(.attachments) input[type=file]")
                    .setInputFiles(new FilePayload(SECRET + ".docx", "application/octet-stream", word()));
            editor.page().locator(".attachments").getByText(SECRET).first().waitFor();
        }
        return Imported.released(TITLE);
    }

    /** As a reviewer writes it beside a paragraph. */
    private static void commented(String disclosure) throws SQLException {
        execute("insert into review_comment select tenant_id, gen_random_uuid(), id, 1, 1, '" + SECRET + "', '请改"
                + SECRET + "', 'x', '示例审核人', now() from disclosure where id = '" + disclosure + "'");
    }

    /** As an inspector opens it. */
    private static void looked(String disclosure) throws SQLException {
        execute(
                "insert into look select (select id from tenant where slug = 'mdj-edu'), gen_random_uuid(), tenant_id, 'x',"
                        + " '示例监督员', 'DISCLOSURE', id, item_code || ' ' || title, now() from disclosure where id = '"
                        + disclosure + "'");
    }

    private static byte[] word() throws IOException {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText(SECRET + "：办理流程见上。");
            word.write(out);
            return out.toByteArray();
        }
    }

    private static void erased() {
        try (var head = Visitor.signedIn(browser, "shiyan-approver", SCHOOL + "/published")) {
            var row = head.page().locator("li.row", new Page.LocatorOptions().setHasText(TITLE));
            row.first().waitFor();
            head.press(row.first().getByText("永久抹去"));
            head.sees("从数据库和文件中永久删除");
            head.keepPicture("erased-1-1440");
            head.page().setViewportSize(390, 844);
            head.keepPicture("erased-2-390");
            head.answer("永久抹去");
        }
    }

    /** Tables in which any column of any row says it. */
    static List<String> saying(String secret) throws SQLException {
        var saying = new ArrayList<String>();
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var tables = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE' order by 1")) {
            while (tables.next()) {
                var table = tables.getString(1);
                if (number("select count(*) from \"" + table + "\" t where t::text like '%" + secret + "%'") > 0) {
                    saying.add(table);
                }
            }
        }
        return saying;
    }

    /** Views are plain text; of packed files it is the name of their bytes. */
    static List<Path> filesSaying(String secret) throws IOException {
        try (var files = Files.walk(RealParts.files())) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .filter(file -> says(file, secret))
                    .toList();
        }
    }

    private static boolean says(Path file, String secret) {
        try {
            var bytes = Files.readAllBytes(file);
            if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
                return new String(bytes, UTF_8).contains(secret);
            }
            try (var word = new XWPFDocument(Files.newInputStream(file))) {
                return word.getParagraphs().stream()
                        .anyMatch(each -> each.getText().contains(secret));
            }
        } catch (IOException | RuntimeException noWord) {
            return false;
        }
    }

    /** What has just come in is left alone, so these are made old. */
    static void bytesGo(String secret) throws IOException, SQLException {
        for (var file : filesSaying(secret)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        }
        var unused = "from outbox where topic = 'publication.unusedFiles'";
        execute("update outbox set due_at = now() where topic = 'publication.unusedFiles'");
        assertThat(Until.answered(Duration.ofSeconds(30), () -> number("select count(*) " + unused), left -> left == 0))
                .isZero();
    }

    static void execute(String sql) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static int number(String query) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
