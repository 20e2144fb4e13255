package sunlight.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sunlight.dev.Browser;
import sunlight.dev.MeasuredParts;

/** What an open matrix of a bureau keeps in the memory of the server. */
final class OpenWindows {

    private static final Pattern LINE = Pattern.compile("(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+)");
    private static final int SHOWN = 25;
    private static final int PATIENCE_MILLIS = 90_000;

    /** More than the server has threads for requests, since each keeps buffers of its own from its first window on. */
    private static final int FIRST_ONES = 20;

    private final MeasuredParts parts;
    private final MeasuredParts.Server product;

    OpenWindows(MeasuredParts parts, MeasuredParts.Server product) {
        this.parts = parts;
        this.product = product;
    }

    /** Bytes of live heap for each window; the first ones fill what is shared by all, and what each thread keeps, and do not count. */
    double bytesEach(int windows) {
        try (var browser = Browser.open()) {
            var visitor = browser.visitor(1280, 900);
            login(visitor);
            for (var i = 0; i < FIRST_ONES; i++) {
                open(visitor);
            }
            var before = liveBytes();
            var opened = new ArrayList<Page>();
            for (var i = 0; i < windows; i++) {
                opened.add(open(visitor));
                Report.say("  window %d of %d is open".formatted(i + 1, windows));
            }
            return sum(grown(before, liveBytes(), opened.size()));
        }
    }

    /** By class, what each window has added; the largest are said, since they tell where to look. */
    private static Map<String, Double> grown(Map<String, Long> before, Map<String, Long> after, int windows) {
        var each = new HashMap<String, Double>();
        after.forEach((type, bytes) -> each.merge(type, bytes / (double) windows, Double::sum));
        before.forEach((type, bytes) -> each.merge(type, -bytes / (double) windows, Double::sum));
        each.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(SHOWN)
                .forEach(one -> Report.say("  %10.0f bytes a window: %s".formatted(one.getValue(), one.getKey())));
        return each;
    }

    private static double sum(Map<String, Double> bytes) {
        return bytes.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void login(BrowserContext visitor) {
        var page = visitor.newPage();
        page.navigate(matrix());
        page.locator("#username").fill("city-inspector");
        page.locator("#username").press("Enter");
        page.locator("#password").fill(parts.password());
        page.locator("#password").press("Enter");
        awaitCells(page);
    }

    private Page open(BrowserContext visitor) {
        var page = visitor.newPage();
        page.navigate(matrix());
        awaitCells(page);
        return page;
    }

    /** The first row is drawn: the server has built the view and sent its rows. A quiet network would never come. */
    private static void awaitCells(Page page) {
        page.locator(".m-cells button").first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
    }

    private String matrix() {
        return product.url() + "/console/mdj-edu/matrix";
    }

    /** By class; the histogram collects all garbage first. */
    private Map<String, Long> liveBytes() {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var pid = String.valueOf(product.pid());
        Command.output(jcmd, pid, "GC.run");
        Command.output(jcmd, pid, "GC.run");
        return LINE.matcher(Command.output(jcmd, pid, "GC.class_histogram"))
                .results()
                .collect(Collectors.toMap(line -> line.group(2), line -> Long.parseLong(line.group(1)), Long::sum));
    }
}
