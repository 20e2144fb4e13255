package sunlight.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import sunlight.dev.Browser;
import sunlight.dev.MeasuredParts;
import sunlight.dev.StartFailed;

/** {@code mvn -Pbench}: starts everything, measures, and writes docs/performance.md. */
public final class Benchmarks {

    private static final Set<String> SERVED =
            Set.of("pages", "hot", "behind", "unchanged", "cold", "wordpress", "weights", "windows");

    private Benchmarks() {}

    public static void main(String... arguments) {
        var only = Set.of(System.getProperty(
                        "bench.only", "compliance,search,templates,gate,pages,wordpress,weights,windows,starts")
                .split(","));
        var effort = Effort.asked();
        var report = new Report(effort, Path.of(System.getProperty("sunlight.basedir", "."), "docs", "performance.md"));
        try (var parts = new MeasuredParts()) {
            Report.say("PostgreSQL and Keycloak run; " + Machine.facts());
            withoutServer(parts, effort, report, only);
            if (SERVED.stream().anyMatch(only::contains)) {
                serving(parts, effort, report, only);
            }
            if (only.contains("starts")) {
                report.unlessRefused("P15 starts", () -> report.starts(new Starts(parts).measure(effort.starts())));
            }
            Report.say("Written to docs/performance.md; logs in " + parts.work());
        } catch (StartFailed failed) {
            Report.say("The benchmark stopped. " + failed.getMessage());
            System.exit(1);
        } finally {
            Browser.end();
        }
    }

    private static void withoutServer(MeasuredParts parts, Effort effort, Report report, Set<String> only) {
        if (only.contains("compliance")) {
            var limit = Duration.ofSeconds(Integer.getInteger("bench.schools.seconds", 120));
            report.unlessRefused(
                    "P7 to P9 compliance",
                    () -> new ManySchools(parts, report)
                            .measure(
                                    Integer.getInteger("bench.schools.least", 100),
                                    Integer.getInteger("bench.schools", 10_000),
                                    limit));
        }
        if (only.contains("search")) {
            report.unlessRefused(
                    "P10 search",
                    () -> new Searches(parts, report).measure(Integer.getInteger("bench.texts", 100_000)));
        }
        if (only.contains("gate")) {
            report.unlessRefused("Gate", () -> GateFiles.measure(report));
        }
        if (only.contains("templates")) {
            var warmUp = Duration.ofSeconds(effort.warmUp());
            report.unlessRefused(
                    "P5 templates", () -> report.rendered(new Rendering().ofFreeMarker(effort.pairs(), warmUp)));
        }
    }

    private static void serving(MeasuredParts parts, Effort effort, Report report, Set<String> only) {
        try (var product = parts.product()) {
            if (only.contains("pages") || only.stream().anyMatch(PublicPages.PARTS::contains)) {
                new PublicPages(parts, effort, report).measure(product, only);
            }
            if (only.contains("wordpress")) {
                report.unlessRefused("P4 WordPress", () -> new BesideWordPress(parts, effort, report).measure(product));
            }
            if (only.contains("weights")) {
                report.unlessRefused("P16 and P17 weights", () -> weigh(parts, product, report));
            }
            if (only.contains("windows")) {
                report.unlessRefused(
                        "P12 windows",
                        () -> report.windows(new OpenWindows(parts, product).bytesEach(effort.windows())));
            }
        }
    }

    private static void weigh(MeasuredParts parts, MeasuredParts.Server product, Report report) {
        var weights = new Weights(product.url());
        var home = "/" + Rows.SCHOOL;
        var disclosure = new Rows(parts.databases()).disclosures().get(0);
        report.weight("school home", weights.of(home), "<= 60 KB, 10 requests, 600 nodes");
        report.weight("disclosure", weights.of(disclosure), "HTML <= 15 KB");
        report.compressed(weights.ofGzip(List.of("/", home, home + "/catalogue", disclosure)));
    }
}
