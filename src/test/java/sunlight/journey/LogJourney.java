package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;

/** The publication log through the eyes of a bureau and of a parent; and what they see when somebody forged it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LogJourney {

    private static final String BUREAU = "mdj-edu";

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
    void a_bureau_seals_and_checks_the_log_and_a_parent_reads_it() throws Exception {
        RealParts.get();
        forge("""
                insert into ledger_head select id, 1, 'sha256:0', now() from tenant where slug = 'aimin-xiaoxue'
                on conflict do nothing""");
        try (var inspector = Visitor.signedIn(browser, "city-inspector", BUREAU + "/log")) {
            inspector.sees("公开记录");
            inspector.button("现在封存").click();
            inspector.sees("最近一次封存");
            inspector.button("现在核对").click();
            inspector.sees("发现问题");
            inspector.keepPicture("log-alarm");
            aParentReadsIt();

            forge("delete from ledger_checkpoint_head; delete from ledger_checkpoint");
            forge("delete from ledger_head where hash = 'sha256:0'");
            inspector.button("现在核对").click();
            inspector.sees("全部完好");
            inspector.keepPicture("log-good");
        }
    }

    private static void aParentReadsIt() {
        for (var width : new int[] {390, 1440}) {
            try (var reader = Visitor.reader(browser, width)) {
                reader.goTo("/" + BUREAU + "/log");
                reader.sees("它能证明");
                reader.sees("第 1 次封存");
                assertThat(reader.page().evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(width);
                reader.page().locator("#checkpoints").scrollIntoViewIfNeeded();
                reader.keepPicture("log-public-" + width);
            }
        }
    }

    private static void forge(String sql) throws Exception {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
