package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;

/** Everybody can read the public pages: enlarged, read aloud, on paper, on old and small telephones. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibilityIT {

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
    void no_page_has_a_barrier_or_is_cut_off() {
        var wrong = new ArrayList<String>();
        try (var reader = Visitor.reader(browser, 320)) {
            reader.page().setViewportSize(320, 256);
            for (var path : Walked.PAGES) {
                reader.goTo(path);
                wrong.addAll(Looked.atPage(reader, path));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
