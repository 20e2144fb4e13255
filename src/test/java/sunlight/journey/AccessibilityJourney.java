package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.dev.Browser;

/** Everybody can read the pages and work in the consoles; and old, small telephones show them whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibilityJourney {

    /** What a reader would have to scroll sideways for. */
    private static final String STICKING_OUT = """
            (() => {
              const page = document.documentElement;
              return page.scrollWidth <= page.clientWidth ? [] : [...document.querySelectorAll('*')]
                .filter(part => part.getBoundingClientRect().right > page.clientWidth + 0.5)
                .map(part => `${part.outerHTML.slice(0, 120)} reaches ${part.getBoundingClientRect().right}`)
                .concat(`the page is ${page.scrollWidth} wide in a window of ${page.clientWidth}`);
            })()
            """;

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
                "/en/mdj-shiyan-xiaoxue/S1002",
                "/mdj-shiyan-xiaoxue/guide",
                "/en/mdj-edu/guide",
                "/mdj-shiyan-xiaoxue/register",
                "/en/mdj-shiyan-xiaoxue/openness",
                "/large/mdj-shiyan-xiaoxue/areas",
                "/mdj-shiyan-xiaoxue/procedures",
                "/mdj-shiyan-xiaoxue/procedures/transfer",
                "/mdj-shiyan-xiaoxue/columns/notices",
                "/aimin-zhongxue",
                "/aimin-edu/compare",
                "/en/aimin-edu/compare?item=S0101&one=aimin-zhongxue&other=aimin-xiaoxue",
                "/mdj-shiyan-xiaoxue/archive",
                "/en/large/mdj-edu/statistics",
                "/mdj-shiyan-xiaoxue/open-data",
                "/en/large/mdj-edu/open-data",
                "/mdj-edu/embed/latest.html",
                "/no-such-page"
            })
    void public_pages_have_no_barrier_and_fit_a_small_telephone(String path) {
        try (var reader = Visitor.reader(browser, 320)) {
            reader.goTo(path);

            assertThat(reader.barriers()).isEmpty();
            assertThat(reader.page().evaluate(STICKING_OUT)).isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "shiyan-editor, mdj-shiyan-xiaoxue/due, S0702",
        "shiyan-editor, mdj-shiyan-xiaoxue/published, 已公开",
        "shiyan-approver, mdj-shiyan-xiaoxue/reviews, 待审核",
        "shiyan-admin, mdj-shiyan-xiaoxue/people, 示例编辑（实验小学）",
        "city-inspector, mdj-edu/matrix, 示例实验小学",
        "city-admin, mdj-edu/calendar, 2026-2027学年第一学期"
    })
    void the_consoles_have_no_barrier_and_show_all_their_signs(String user, String path, String content) {
        try (var person = Visitor.signedIn(browser, user, path)) {
            person.sees(content);

            assertThat(person.barriers()).isEmpty();
        }
    }
}
