package sunlight.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says each figure as soon as it is known, and keeps all of them in docs/performance.md between two marks. */
final class Report {

    private static final String BEGIN = "<!-- figures: begin (mvn -Pbench) -->";
    private static final String END = "<!-- figures: end -->";

    private final List<String> lines = new ArrayList<>();
    private final List<String> absolute = new ArrayList<>();
    private final List<String> grown = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Effort effort;
    private final Path file;
    private final String loadBefore = Machine.load();

    Report(Effort effort, Path file) {
        this.effort = effort;
        this.file = file;
    }

    void duel(String what, Duel.Verdict verdict, String goal, String floor, String control) {
        line(what + ", requests/s", verdict.rate().percent(), goal, floor, control);
        line(what + ", CPU a request", verdict.cpu().percent(), goal, floor, control);
        absolute(what, verdict);
    }

    /** As a multiple of the control. */
    void beside(String what, Duel.Verdict verdict, String goal, String floor, String control) {
        line(what + ", requests/s", verdict.rate().times(), goal, floor, control);
        line(what + ", CPU a request", verdict.cpu().times(), goal, floor, control);
        absolute(what, verdict);
    }

    private void absolute(String what, Duel.Verdict verdict) {
        say("  requests/s: %s, control %s; CPU µs a request: %s, control %s"
                .formatted(
                        verdict.productRate().whole(),
                        verdict.controlRate().whole(),
                        verdict.productCpu().whole(),
                        verdict.controlCpu().whole()));
        absolute.add("| %s | %s | %s | %s | %s |"
                .formatted(
                        what,
                        verdict.productRate().whole(),
                        verdict.controlRate().whole(),
                        verdict.productCpu().whole(),
                        verdict.controlCpu().whole()));
        write();
    }

    /** One measurement that is refused does not take the others with it; the report says which and why. */
    void unlessRefused(String what, Runnable measurement) {
        try {
            measurement.run();
        } catch (RuntimeException | AssertionError refused) {
            say(what + " is refused. " + refused);
            refused.printStackTrace(System.err);
            var reason =
                    String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
            notes.add("**%s has no figure in this run:** %s".formatted(what, reason));
            write();
        }
    }

    void revalidated(Duel.Verdict verdict, Answer answer) {
        line("P18 unchanged page, requests/s", verdict.rate().times(), ">= 1.5 x", "none", "the same page, whole");
        line(
                "P18 unchanged page, answer",
                answer.status() + ", " + answer.bytes() + " bytes",
                "304, <= 300",
                "none",
                "none");
        absolute.add("| P18 unchanged page beside the whole | %s | %s | %s | %s |"
                .formatted(
                        verdict.productRate().whole(),
                        verdict.controlRate().whole(),
                        verdict.productCpu().whole(),
                        verdict.controlCpu().whole()));
        write();
    }

    void weight(String what, Weights.Weight weight, String goal) {
        line(
                "P16 " + what,
                "%.1f KB in %d requests, HTML %.1f KB, %d nodes, %d other hosts"
                        .formatted(
                                weight.bytes() / 1024.0,
                                weight.requests(),
                                weight.document() / 1024.0,
                                weight.nodes(),
                                weight.strangers()),
                goal,
                "246 KB",
                "none");
        write();
    }

    void rendered(Figures times) {
        line("P5 rendering, time of FreeMarker for the same page", times.times(), ">= 5 x", "none", "FreeMarker");
        write();
    }

    void compressed(Figures share) {
        line("P17 bytes sent", share.percent(), "<= 80 %", "90 %", "gzip, level 6");
        write();
    }

    void windows(Figures bytes) {
        line("P12 live heap of an open matrix window", bytes.kilobytes(), "<= 250 KB", "500 KB", "none");
        write();
    }

    void starts(Starts.Verdict verdict) {
        line("P15 start to first good page", verdict.time().times(), "<= 2 x", "3 x", "bare Payara, empty war");
        line(
                "P15 resident memory after the start",
                verdict.memory().times(),
                "<= 2 x",
                "3 x",
                "bare Payara, empty war");
        var own = "P15 own values (median): Sunlight " + verdict.own(true) + "; bare " + verdict.own(false);
        say("  " + own);
        notes.add(own + ".");
        write();
    }

    void judged(int schools, double first, double again, double oracle, double pairsPerSecond) {
        grown(
                "| P7 all judged | %d | %.2f s, %.0f pairs/s; the first time, with everything stored, %.2f s | %.2f s: %.1f x (goal 3 x) |"
                        .formatted(schools, again, pairsPerSecond, first, oracle, again / oracle));
    }

    /** @param seconds of several readings */
    void grown(String what, int schools, Figures seconds) {
        grown("| %s | %d | %s | none |".formatted(what, schools, seconds.milliseconds()));
    }

    /** @param nearlyAll seconds within which 99 of 100 were answered */
    void grown(String what, int schools, Figures seconds, double nearlyAll) {
        grown("| %s | %d | %s, p99 %.0f ms (goal 200 ms) | none |"
                .formatted(what, schools, seconds.milliseconds(), nearlyAll * 1000));
    }

    /** @param nearlyAll seconds within which 95 of 100 were answered */
    void searched(String what, int texts, Figures seconds, double nearlyAll) {
        grown("| %s, %d texts | – | %.1f ms (%.1f–%.1f), p95 %.1f ms (goal 300 ms) | none |"
                .formatted(
                        what,
                        texts,
                        seconds.median() * 1000,
                        seconds.min() * 1000,
                        seconds.max() * 1000,
                        nearlyAll * 1000));
    }

    void exponents(String said) {
        note("Growth exponents (slope of the logarithms of time and number of schools): " + said + ".");
    }

    void note(String said) {
        say(said);
        notes.add(said);
        write();
    }

    private void grown(String line) {
        say(line);
        grown.add(line);
        write();
    }

    private void line(String what, String result, String goal, String floor, String control) {
        say("%-45s %s (goal %s, floor %s; beside: %s)".formatted(what, result, goal, floor, control));
        lines.add("| %s | **%s** | %s | %s | %s |".formatted(what, result, goal, floor, control));
    }

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** After each measurement, so that a run which is cut off has not been for nothing. */
    private void write() {
        try {
            var text = Files.exists(file) ? Files.readString(file) : "# Performance\n\n" + BEGIN + "\n" + END + "\n";
            var head = text.substring(0, text.indexOf(BEGIN));
            var tail = text.substring(text.indexOf(END));
            Files.writeString(file, head + BEGIN + "\n\n" + figures() + "\n" + tail);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String figures() {
        var taken =
                "Taken %s on %s; load average before %s, after %s.%s\n%d pairs of %d s after %d s of warm-up for each side, %d starts, %d windows."
                        .formatted(
                                Machine.moment(),
                                Machine.facts(),
                                loadBefore,
                                Machine.load(),
                                pinning(),
                                effort.pairs(),
                                effort.seconds(),
                                effort.warmUp(),
                                effort.starts(),
                                effort.windows());
        return String.join(
                "\n\n",
                taken,
                table(
                        "what | Sunlight beside its control: median (min–max) | goal | floor | control",
                        "---|---|---|---|---",
                        lines),
                table("what | requests/s | control | CPU µs a request | control", "---|---|---|---|---", absolute),
                table("what | schools | Sunlight | control", "---|---|---|---", grown),
                String.join("\n\n", notes) + "\n");
    }

    private static String table(String head, String rule, List<String> rows) {
        return "| %s |\n|%s|\n%s".formatted(head, rule, String.join("\n", rows));
    }

    private static String pinning() {
        return Command.find("taskset").isPresent()
                ? ""
                : " **taskset is missing: nothing was pinned to a core, so these figures are rough.**";
    }
}
