package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;

/** Everybody can read what was published: enlarged, read aloud, on paper. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkedPagesIT {

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
    void no_page_with_something_on_it_has_a_barrier_or_is_cut_off() throws Exception {
        var site = Furnished.site();
        var wrong = new ArrayList<String>();
        try (var reader = Visitor.reader(browser, 320)) {
            reader.page().setViewportSize(320, 256);
            for (var path : Walked.FILLED_PAGES) {
                reader.goTo(Walked.filled(path, site));
                wrong.addAll(Looked.atPage(reader, path));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
