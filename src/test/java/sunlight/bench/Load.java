package sunlight.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sunlight.dev.StartFailed;

/** wrk in a closed loop: as many requests as the server answers. */
final class Load {

    static final int CONNECTIONS = 16;
    private static final Pattern TOTAL = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    private final String wrk = Command.needed("wrk", "wrk");
    private final Path script;

    private final int connections;

    Load(Path work) {
        this(work, CONNECTIONS);
    }

    /** @param connections few where a control is so slow that it would answer many too late */
    Load(Path work, int connections) {
        this.script = work.resolve("pages.lua");
        this.connections = connections;
    }

    /** What came of it. */
    record Outcome(double requestsPerSecond, double cpuMicrosPerRequest) {}

    /** Until compilers and pools have settled; what fails meanwhile is said, and does not count. */
    void warmUp(Side side, int seconds) {
        run(side, seconds, false);
    }

    /** On a busy machine one answer may come too late; a turn is taken again once, and the second must be clean. */
    Outcome put(Side side, int seconds) {
        try {
            return run(side, seconds, true);
        } catch (StartFailed unclean) {
            Report.say("This turn is taken again. " + unclean.getMessage());
            return run(side, seconds, true);
        }
    }

    private Outcome run(Side side, int seconds, boolean strict) {
        write(side);
        side.processes().pin(0);
        side.check();
        var before = side.processes().cpuSeconds();
        var said = Command.output(Command.onCore(
                1, wrk, "-t1", "-c" + connections, "-d" + seconds + "s", "-s", script.toString(), side.url()));
        var cpu = side.processes().cpuSeconds() - before;
        side.check();
        if (said.contains("Non-2xx") || said.contains("Socket errors")) {
            var complaint = side.name() + " did not answer every request:\n" + said;
            if (strict) {
                throw new StartFailed(complaint);
            }
            Report.say("While warming up, " + complaint);
        }
        return new Outcome(number(RATE, said), cpu * 1_000_000 / number(TOTAL, said));
    }

    private void write(Side side) {
        var pages = side.pages().stream().map(page -> "\"" + page + "\"").collect(Collectors.joining(", "));
        try {
            Files.writeString(script, """
                    local pages, asked, at = {%s}, {}, 0
                    init = function()
                      for i, page in ipairs(pages) do asked[i] = wrk.format("GET", page, {%s}) end
                    end
                    request = function()
                      at = at %% #asked + 1
                      return asked[at]
                    end
                    """.formatted(pages, headers(side.headers())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String headers(List<String> headers) {
        return IntStream.range(0, headers.size() / 2)
                .mapToObj(i -> "[\"%s\"]='%s'".formatted(headers.get(2 * i), headers.get(2 * i + 1)))
                .collect(Collectors.joining(", "));
    }

    private static double number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new StartFailed("wrk said something else:\n" + text);
        }
        return Double.parseDouble(found.group(1));
    }
}
