package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.journey.ErasingJourney.bytesGo;
import static sunlight.journey.ErasingJourney.execute;
import static sunlight.journey.ErasingJourney.filesSaying;
import static sunlight.journey.ErasingJourney.number;
import static sunlight.journey.ErasingJourney.saying;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.dev.Browser;
import sunlight.dev.Until;
import sunlight.ledgercheck.Verify;
import sunlight.rest.Desk;
import sunlight.viewing.Attached;
import sunlight.viewing.Sample;

/** One of several editions told of somebody: it alone is erased, the others stay public, and the log verifies offline. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasingEditionJourney {

    /** No word of any language, so that nothing else in the database says it. */
    private static final String SECRET = "鹭绡铜臼";

    private static final String TITLE = "复学手续（单版抹去示例）";
    private static final String RIGHT = "凭医院证明办理复学。";
    private static final Duration MADE_WITHIN = Duration.ofSeconds(60);

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
    void what_one_edition_said_is_gone_for_good_the_newest_stays_and_the_log_verifies() throws Exception {
        var disclosure = twoEditions();
        assertThat(saying(SECRET)).as("the test sees what is there").contains("edition", "attachment");
        assertThat(filesSaying(SECRET)).as("the view of the file").isNotEmpty();
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/log")) {
            sealed(inspector);
            Files.writeString(folder.resolve("kept"), text(inspector, "/mdj-edu/log/checkpoints.jsonl?after=0"));

            theFirstIsErased();

            assertThat(saying(SECRET)).isEmpty();
            bytesGo(SECRET);
            assertThat(filesSaying(SECRET)).isEmpty();
            theNewestStays(disclosure);
            sealed(inspector);
            assertThat(openings(disclosure, 1)).isZero();
            assertThat(openings(disclosure, 2)).isEqualTo(1);
            assertThat(verdict(inspector)).startsWith("good:");
        } finally {
            Desk.withdrawn(disclosure);
        }
    }

    private static String twoEditions() throws Exception {
        var id = Desk.published("S0703", TITLE, "<p>" + SECRET + "因病休学。</p>");
        var file = new Attached(Desk.SCHOOL, UUID.fromString(id))
                .file(SECRET + ".xlsx", Attached.XLSX, Sample.xlsx(SECRET));
        Until.answered(MADE_WITHIN, () -> filesSaying(SECRET).size(), files -> files > 0);
        execute("update attachment set removed = true where id = '" + file + "'");
        Desk.resubmitted(id, TITLE, "<p>" + RIGHT + "</p>", "写了不该写的内容，已删去");
        Desk.signed(id);
        return id;
    }

    private static void theFirstIsErased() {
        try (var head = Visitor.signedIn(browser, "shiyan-approver", Desk.SCHOOL + "/published")) {
            var row = head.page().locator("li.row", new Page.LocatorOptions().setHasText(TITLE));
            head.press(row.first().locator("button[data-do=EDITIONS]"));
            var first =
                    head.page().locator("vaadin-dialog-overlay li.row", new Page.LocatorOptions().setHasText("第 1 版"));
            first.waitFor();
            head.press(first.locator("button[data-do=WITHDRAW]"));
            var reason = head.page().locator("vaadin-dialog-overlay textarea");
            reason.fill("含个人信息");
            reason.blur();
            answer(head, "只撤下这一版");
            first.getByText("含个人信息").waitFor();
            head.press(first.locator("button[data-do=FORGET]"));
            head.sees("第 1 版的标题、正文、要素");
            head.keepPicture("erased-edition-1-1440");
            head.page().setViewportSize(390, 844);
            head.keepPicture("erased-edition-1-390");
            answer(head, "永久抹去");
        }
    }

    /** The list of editions stays open below the question. */
    private static void answer(Visitor head, String yes) {
        var asked = head.page().locator("vaadin-dialog-overlay").last();
        var confirm = asked.locator(
                "vaadin-button", new Locator.LocatorOptions().setHas(head.page().getByText(yes)));
        confirm.last().click();
        head.seesNone(head.page().locator("vaadin-dialog-overlay:nth-of-type(2)"));
    }

    private static void theNewestStays(String disclosure) throws IOException {
        var page = "/" + Desk.SCHOOL + "/disclosures/" + disclosure;
        try (var reader = Visitor.reader(browser, 390)) {
            reader.goTo(page);
            reader.sees(RIGHT);
            reader.sees("含个人信息");
            reader.keepPicture("erased-edition-2-public-390");
            assertThat(reader.fetch(page + "/editions/1").status()).isEqualTo(410);
        }
    }

    private static int openings(String disclosure, int edition) throws Exception {
        return number("select count(*) from ledger_opening o join ledger_entry e using (tenant_id, seq) join edition d"
                + " on d.tenant_id = e.tenant_id and d.index_number = e.index_number and d.number = e.edition"
                + " where d.disclosure_id = '" + disclosure
                + "' and e.kind in ('PUBLISHED', 'CORRECTED') and d.number = "
                + edition);
    }

    private static void sealed(Visitor inspector) {
        var before = text(inspector, "/mdj-edu/log/checkpoints.jsonl?after=0");
        inspector.button("现在封存").click();
        inspector
                .page()
                .waitForCondition(() -> !text(inspector, "/mdj-edu/log/checkpoints.jsonl?after=0")
                        .equals(before));
    }

    private static String text(Visitor visitor, String path) {
        var answer = visitor.fetch(path);
        assertThat(answer.headers().getOrDefault("link", ""))
                .as("all of it on one page")
                .isEmpty();
        return answer.text();
    }

    /** As somebody who trusts nothing of the installation and kept what it had sealed before. */
    private String verdict(Visitor reader) throws IOException {
        var entries = Files.writeString(
                folder.resolve("entries"), text(reader, "/" + Desk.SCHOOL + "/log/entries.jsonl?after=0"));
        var checkpoints = Files.writeString(
                folder.resolve("checkpoints"), text(reader, "/mdj-edu/log/checkpoints.jsonl?after=0"));
        var said = new ByteArrayOutputStream();
        Verify.run(
                new String[] {"--kept", folder.resolve("kept").toString(), entries.toString(), checkpoints.toString()},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }
}
