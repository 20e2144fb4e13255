package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.dev.Browser;

/** Everybody can read the pages and work in the consoles; and old, small telephones show them whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibilityJourney {

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
    @ValueSource(
            strings = {
                "/",
                "/en/",
                "/large/",
                "/mdj-edu/schools?q=dongan",
                "/mdj-shiyan-xiaoxue",
                "/mdj-shiyan-xiaoxue/catalogue",
                "/en/mdj-shiyan-xiaoxue/catalogue",
                "/mdj-shiyan-xiaoxue/S0702",
                "/no-such-page"
            })
    void public_pages_have_no_barrier_and_fit_a_small_telephone(String path) {
        try (var reader = Visitor.reader(browser, 320)) {
            reader.goTo(path);

            assertThat(barriers(reader)).isEmpty();
            assertThat((Boolean) reader.page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isTrue();
        }
    }

    @Test
    void the_schools_console_has_no_barrier() {
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", "mdj-shiyan-xiaoxue/due")) {
            editor.sees("应公开事项");
            editor.sees("S0702");

            assertThat(barriers(editor)).isEmpty();
        }
    }

    @Test
    void the_bureaus_matrix_has_no_barrier() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix")) {
            inspector.sees("示例实验小学");

            assertThat(barriers(inspector)).isEmpty();
        }
    }

    private static List<String> barriers(Visitor visitor) {
        return new AxeBuilder(visitor.page())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .map(AccessibilityJourney::said)
                        .toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
