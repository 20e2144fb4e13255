package sunlight.dev;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chromium, driven by Playwright. Each test opens its own context, so that nobody stays logged in. The program is started once
 * for all tests of a thread, as Playwright wants it, and ends with the process of the tests; who goes on afterwards ends it.
 */
public final class Browser implements AutoCloseable {

    private static final ThreadLocal<Started> STARTED = new ThreadLocal<>();

    private static final int LARGE = 1440;
    private static final int HIGH = 900;

    private static final String NOTHING_TO_LAUNCH = "No browser starts, neither one of this machine nor one that"
            + " Playwright brings. Install Chromium (Debian: apt-get install chromium fonts-noto-cjk), or name one by"
            + " SUNLIGHT_BROWSER=/path/to/chromium. What was tried:";

    private final List<BrowserContext> visitors = new ArrayList<>();
    private final Started started;

    /** @param desks where colleagues sat who have gone home */
    private record Started(Playwright playwright, com.microsoft.playwright.Browser chromium, Deque<Page> desks) {}

    private Browser(Started started) {
        this.started = started;
    }

    public static Browser open() {
        var started = STARTED.get();
        if (started == null || !started.chromium().isConnected()) {
            started = start();
            STARTED.set(started);
        }
        return new Browser(started);
    }

    /** Ends the program of this thread; else its driver would keep the process alive. */
    public static void end() {
        var started = STARTED.get();
        if (started != null) {
            started.playwright().close();
            STARTED.remove();
        }
    }

    private static Started start() {
        var tried = new StringBuilder();
        for (var way : ChromiumProgram.ways()) {
            var program = way.get();
            var name = program.map(Path::toString).orElse("Playwright's own");
            try {
                var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment(program)));
                return new Started(playwright, launched(playwright, program), new ArrayDeque<>());
            } catch (PlaywrightException failed) {
                var reason = failed.getMessage().lines().findFirst().orElse("");
                System.err.println(name + " does not start: " + reason);
                tried.append("\n    ").append(name).append(": ").append(reason);
            }
        }
        throw new StartFailed(NOTHING_TO_LAUNCH + tried);
    }

    /** A driver whose browser does not start is a process that nobody would end. */
    private static com.microsoft.playwright.Browser launched(Playwright playwright, Optional<Path> program) {
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"));
        program.ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException failed) {
            playwright.close();
            throw failed;
        }
    }

    /** Without a browser on the machine Playwright fetches its own. */
    private static Map<String, String> environment(Optional<Path> program) {
        return program.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    }

    /** A fresh visitor with a window of this size, who reads Chinese. */
    public BrowserContext visitor(int width, int height) {
        var visitor = window(width, height);
        visitors.add(visitor);
        return visitor;
    }

    /**
     * Somebody at a desk of the office, with a large window. The programs of the consoles are read and compiled there already;
     * nothing else is left of whoever sat there before and {@linkplain #leaves left}.
     */
    public Page colleague() {
        var desk = started.desks().poll();
        return desk == null ? window(LARGE, HIGH).newPage() : desk;
    }

    /** Who comes next finds neither a session nor a draft. */
    public void leaves(Page desk, String site) {
        var context = desk.context();
        if (desk.isClosed()) {
            context.close();
            return;
        }
        context.pages().stream().filter(page -> page != desk).toList().forEach(Page::close);
        desk.unrouteAll();
        desk.navigate("about:blank");
        desk.setViewportSize(LARGE, HIGH);
        context.clearCookies();
        context.clearPermissions();
        var kept = new JsonObject();
        kept.addProperty("origin", site);
        kept.addProperty("storageTypes", "local_storage");
        context.newCDPSession(desk).send("Storage.clearDataForOrigin", kept);
        started.desks().push(desk);
    }

    private BrowserContext window(int width, int height) {
        return started.chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(width, height));
    }

    /** Shows out who is still there. */
    @Override
    public void close() {
        visitors.forEach(BrowserContext::close);
    }
}
