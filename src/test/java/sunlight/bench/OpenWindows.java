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

    /** How often it is weighed. What the server keeps for itself meanwhile falls into one of the times, what a window keeps into each. */
    private static final int TIMES = 5;

    /** More than the server has threads for requests, since each keeps buffers of its own from its first window on. */
    private static final int FIRST_ONES = 20;

    private final MeasuredParts parts;
    private final MeasuredParts.Server product;

    OpenWindows(MeasuredParts parts, MeasuredParts.Server product) {
        this.parts = parts;
        this.product = product;
    }

    /**
     * Bytes of live heap that each window adds, by lots of windows; the first ones fill what is shared by all, and what each
     * thread keeps, and do not count.
     */
    Figures bytesEach(int windows) {
        try (var browser = Browser.open()) {
            var visitor = browser.visitor(1280, 900);
            login(visitor);
            for (var i = 0; i < FIRST_ONES; i++) {
                open(visitor);
            }
            var readings = new ArrayList<Double>();
            var before = liveBytes();
            for (var lot = 1; lot <= TIMES; lot++) {
                for (var i = 0; i < windows; i++) {
                    open(visitor);
                }
                var after = liveBytes();
                readings.add(sum(grown(before, after, windows)));
                Report.say("  lot %d of %d: %.1f KB a window".formatted(lot, TIMES, readings.get(lot - 1) / 1024));
                before = after;
            }
            return Figures.of(readings);
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

    private void open(BrowserContext visitor) {
        var page = visitor.newPage();
        page.navigate(matrix());
        awaitCells(page);
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
