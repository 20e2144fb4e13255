package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.rest.Desk;

/** Somebody before a browser window of their own. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final AtomicInteger ENDED = new AtomicInteger();

    /** What Keycloak remembers people by. The product's own session is always a new one. */
    private static final Map<String, List<Cookie>> KNOWN = new ConcurrentHashMap<>();

    private final BrowserContext context;
    private final Page page;
    private final Runnable leaving;
    private String user = "";
    private final List<String> refused = new ArrayList<>();
    private final Consumer<ConsoleMessage> listening = this::hear;

    private Visitor(Page page, Runnable leaving) {
        this.context = page.context();
        this.page = page;
        this.leaving = leaving;
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(listening);
    }

    /** A reader without a login. */
    static Visitor reader(Browser browser, int width) {
        var context = browser.visitor(width, 900);
        return new Visitor(context.newPage(), context::close);
    }

    /** A person of the demo who asks for a page of the console and signs in on the way; whom Keycloak knows yet, it lets pass. */
    static Visitor signedIn(Browser browser, String user, String path) {
        var desk = browser.colleague();
        var visitor =
                new Visitor(desk, () -> browser.leaves(desk, RealParts.get().url()));
        visitor.user = user;
        visitor.context.addCookies(KNOWN.getOrDefault(user, List.of()));
        visitor.goTo("/console/" + path);
        if (visitor.page.url().startsWith(RealParts.get().keycloakUrl())) {
            visitor.signIn(user);
        }
        return visitor;
    }

    /** An editor of the first school in a draft that was just begun. */
    static Visitor atNewDraft(Browser browser, String item) {
        var editor = signedIn(browser, "shiyan-editor", Desk.SCHOOL + "/disclosures/" + Desk.started(item));
        editor.sees("公开要素");
        return editor;
    }

    /** Of the draft that is open. */
    Locator title() {
        return page.getByLabel("标题", new Page.GetByLabelOptions().setExact(true));
    }

    private void hear(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            refused.add(message.text());
        }
    }

    void signIn(String user) {
        signIn(user, RealParts.get().password());
    }

    /** The login page asks for the name first where organizations exist, else for both at once. */
    void signIn(String user, String password) {
        page.fill("input[name=username]", user);
        if (page.locator("input[name=password]").count() == 0) {
            page.keyboard().press("Enter");
        }
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    void goTo(String path) {
        page.navigate(RealParts.get().url() + path);
    }

    /** What answers there, beside the page, with the same login. */
    APIResponse fetch(String path) {
        return page.context().request().get(RealParts.get().url() + path);
    }

    Page page() {
        return page;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses a button of the page and confirms what it asks. */
    void sign(String step) {
        sign(step, step);
    }

    /** The same where the dialog names its deed otherwise. */
    void sign(String step, String yes) {
        button(step).first().click();
        try {
            inDialog(yes).waitFor(new Locator.WaitForOptions().setTimeout(5_000));
        } catch (TimeoutError lost) {
            // The button was drawn anew while it was pressed.
            button(step).first().click();
        }
        answer(yes);
    }

    /** Presses a button of the dialog that is open and waits until what it does is done. */
    void answer(String yes) {
        inDialog(yes).click();
        page.locator("vaadin-dialog-overlay")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Answers what is asked, is told what is wrong with it, and finds everything typed still there. */
    void isRefused(String yes, String why) {
        inDialog(yes).click();
        sees(why);
    }

    private Locator inDialog(String button) {
        return page.locator("vaadin-dialog-overlay")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    /** Chooses from a list by its words, which are typed. */
    void choose(String field, String words) {
        page.locator(field + " input").fill(words);
        page.locator("vaadin-combo-box-item, vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /** Waits until the words are shown somewhere; the same words may be hidden elsewhere on the page. */
    void sees(String text) {
        page.getByText(text)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
    }

    /** Waits until nothing of it is left, however many there were. */
    void seesNone(Locator parts) {
        page.waitForCondition(() -> parts.count() == 0, new Page.WaitForConditionOptions().setTimeout(60_000));
    }

    /** By the keyboard: what scrolls itself into view may have moved on when a click arrives. */
    void press(Locator button) {
        button.press("Enter");
    }

    /** How much the menu says waits behind a line; it is counted with each view. */
    int waiting(String path) {
        var news = page.locator("nav a[href$='/" + path + "'] .news");
        page.locator("nav a[href$='/" + path + "']").first().waitFor();
        return news.count() == 0 ? 0 : Integer.parseInt(news.first().innerText().replaceAll("\\D", ""));
    }

    void keepPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** All of the page, also what one would scroll to. */
    void keepWhole(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve("walk").resolve(name + ".png")));
    }

    /** No page may ask for what its own policy forbids: something on it would be missing. */
    @Override
    public void close() {
        // Where it ended, for whoever reads that it failed.
        keepPicture("end-%03d".formatted(ENDED.incrementAndGet()));
        if (!user.isEmpty()) {
            KNOWN.put(
                    user,
                    context.cookies().stream()
                            .filter(cookie -> cookie.path.startsWith("/realms/"))
                            .toList());
        }
        page.offConsoleMessage(listening);
        leaving.run();
        assertThat(refused).isEmpty();
    }

    /** What keeps somebody out of the page, by the rules of WCAG 2.2 AA that a program can try. */
    List<String> barriers() {
        var onlyBarriers = new AxeRunOptions();
        onlyBarriers.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .options(onlyBarriers)
                        // All at once: the other way opens a second page, and the frames it is for there are none of.
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(CheckedNode::getHtml)
                                        .toList())
                        .toList();
    }
}
