package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.dev.BesideTheRow;
import sunlight.dev.Browser;

/** Everybody can read the pages and work in the consoles; and old, small telephones show them whole. */
@BesideTheRow
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

    /** What would be lost on paper: ways to other pages take no room, links say where they lead, all text is black. */
    private static final String LOST_ON_PAPER = """
            (() => {
              const seen = part => part.getClientRects().length > 0 && getComputedStyle(part).visibility !== 'hidden';
              const text = part => [...part.childNodes].some(node => node.nodeType === 3 && node.data.trim());
              const navigation = [...document.querySelectorAll('nav, form, .menu, .crumbs, .variants')]
                .filter(seen).map(part => 'still there: ' + part.outerHTML.slice(0, 100));
              const silent = [...document.querySelectorAll('main a[href]:not([href^="#"])')].filter(seen)
                .filter(link => ![link.getAttribute('href'), 'attr(href)']
                  .some(said => getComputedStyle(link, '::after').content.includes(said)))
                .map(link => 'leads nowhere: ' + link.outerHTML.slice(0, 100));
              const pale = [...document.querySelectorAll('body *')].filter(part => seen(part) && text(part))
                .filter(part => getComputedStyle(part).color !== 'rgb(0, 0, 0)')
                .map(part => 'not black: ' + part.outerHTML.slice(0, 100));
              return [...navigation, ...silent, ...pale];
            })()
            """;

    /** What stays in view while one scrolls must leave room for what is read, also at 400 %. */
    private static final String COVERING = """
            [...document.querySelectorAll('body *')]
              .filter(part => ['fixed', 'sticky'].includes(getComputedStyle(part).position))
              .filter(part => part.getClientRects().length > 0)
              .filter(part => part.getBoundingClientRect().height > innerHeight / 2)
              .map(part => part.outerHTML.slice(0, 120))
            """;

    private static final List<String> TEMPLATES = List.of(
            "/",
            "/mdj-edu/schools?q=dongan",
            "/mdj-shiyan-xiaoxue",
            "/mdj-shiyan-xiaoxue/catalogue",
            "/mdj-shiyan-xiaoxue/S0702",
            "/mdj-shiyan-xiaoxue/guide",
            "/mdj-shiyan-xiaoxue/register",
            "/mdj-shiyan-xiaoxue/areas",
            "/mdj-shiyan-xiaoxue/procedures/transfer",
            "/mdj-shiyan-xiaoxue/columns/notices",
            "/mdj-shiyan-xiaoxue/archive",
            "/mdj-shiyan-xiaoxue/search?q=%E6%8B%9B%E7%94%9F",
            "/mdj-shiyan-xiaoxue/log",
            "/mdj-shiyan-xiaoxue/hide",
            "/mdj-edu/statistics",
            "/mdj-edu/open-data",
            "/no-such-page");

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
        "city-inspector, mdj-edu/dashboard, 爱民区",
        "city-inspector, mdj-edu/indicators, 爱民区教育局",
        "city-inspector, mdj-edu/inspections, 接下来要办",
        "shiyan-editor, mdj-shiyan-xiaoxue/import, 旧网站导入",
        "shiyan-editor, mdj-shiyan-xiaoxue/links, 失效链接",
        "shiyan-admin, mdj-shiyan-xiaoxue/crest, 校徽",
        "city-admin, mdj-edu/schools, 改名、停办、合并、拆分",
        "city-admin, mdj-edu/catalogue, 现行目录",
        "city-admin, mdj-edu/calendar, 2026-2027学年第一学期"
    })
    void the_consoles_have_no_barrier_and_show_all_their_signs(String user, String path, String content) {
        try (var person = Visitor.signedIn(browser, user, path)) {
            person.sees(content);

            assertThat(person.barriers()).isEmpty();
        }
    }

    /** A window of 1280 by 1024 pixels at 400 % has room for 320 by 256. */
    @Test
    void public_pages_are_whole_at_four_hundred_percent() {
        try (var reader = Visitor.reader(browser, 320)) {
            reader.page().setViewportSize(320, 256);
            for (var path : TEMPLATES) {
                reader.goTo(path);

                assertThat(reader.page().evaluate(STICKING_OUT)).as(path).isEqualTo(List.of());
                assertThat(reader.page().evaluate(COVERING)).as(path).isEqualTo(List.of());
            }
        }
    }

    @Test
    void public_pages_are_whole_on_paper() {
        try (var reader = Visitor.reader(browser, 1280)) {
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (var path : TEMPLATES) {
                reader.goTo(path);

                assertThat(reader.page().evaluate(LOST_ON_PAPER)).as(path).isEqualTo(List.of());
            }
            reader.goTo("/mdj-shiyan-xiaoxue/S0702");
            reader.keepPicture("paper-item");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "shiyan-editor, mdj-shiyan-xiaoxue/due, S0702",
        "shiyan-approver, mdj-shiyan-xiaoxue/reviews, 待审核",
        "shiyan-approver, mdj-shiyan-xiaoxue/stand-ins, 请假委托",
        "city-admin, mdj-edu/entrustments, 委托审核"
    })
    void the_consoles_are_whole_at_four_hundred_percent(String user, String path, String content) {
        try (var person = Visitor.signedIn(browser, user, path)) {
            person.sees(content);
            person.page().setViewportSize(320, 256);

            assertThat(person.page().evaluate(STICKING_OUT)).isEqualTo(List.of());
            assertThat(person.barriers()).isEmpty();
        }
    }
}
