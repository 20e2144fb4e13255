package sunlight.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import sunlight.dev.MeasuredParts;
import sunlight.dev.StartFailed;

/** {@code mvn -Pbench}: starts everything, measures, and writes docs/performance.md. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String... arguments) {
        var only = Set.of(System.getProperty("bench.only", "compliance,pages,windows,starts")
                .split(","));
        var effort = Effort.asked();
        var report = new Report(effort, Path.of(System.getProperty("sunlight.basedir", "."), "docs", "performance.md"));
        try (var parts = new MeasuredParts()) {
            Report.say("PostgreSQL and Keycloak run; " + Machine.facts());
            if (only.contains("compliance")) {
                report.unlessRefused(
                        "P7 to P9 compliance",
                        () -> new ManySchools(parts, report)
                                .measure(
                                        Integer.getInteger("bench.schools", 10_000),
                                        Duration.ofSeconds(Integer.getInteger("bench.schools.seconds", 120))));
            }
            if (only.contains("pages") || only.contains("windows")) {
                serving(parts, effort, report, only);
            }
            if (only.contains("starts")) {
                report.unlessRefused("P15 starts", () -> report.starts(new Starts(parts).measure(effort.starts())));
            }
            Report.say("Written to docs/performance.md; logs in " + parts.work());
        } catch (StartFailed failed) {
            Report.say("The benchmark stopped. " + failed.getMessage());
            System.exit(1);
        }
    }

    private static void serving(MeasuredParts parts, Effort effort, Report report, Set<String> only) {
        try (var product = parts.product()) {
            if (only.contains("pages")) {
                new PublicPages(parts, effort, report).measure(product);
            }
            if (only.contains("windows")) {
                report.unlessRefused(
                        "P12 windows",
                        () -> report.windows(new OpenWindows(parts, product).bytesEach(effort.windows())));
            }
        }
    }
}
