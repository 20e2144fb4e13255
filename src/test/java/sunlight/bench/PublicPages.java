package sunlight.bench;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sunlight.dev.MeasuredParts;

/** How quick public pages are: hot beside nginx, cold beside a servlet written by hand. */
final class PublicPages {

    /** What may be asked for alone; {@code pages} is all of it. */
    static final Set<String> PARTS = Set.of("hot", "behind", "unchanged", "cold");

    private final MeasuredParts parts;
    private final Duel duel;
    private final Report report;

    PublicPages(MeasuredParts parts, Effort effort, Report report) {
        this.parts = parts;
        this.duel = new Duel(new Load(parts.work()), effort);
        this.report = report;
    }

    void measure(MeasuredParts.Server product, Set<String> only) {
        var rows = new Rows(parts.databases());
        var disclosures = rows.disclosures();
        processes(product).awaitQuiet(Duration.ofMinutes(1));
        if (wants(only, "hot")) {
            report.unlessRefused("P1 hot disclosure", () -> hot("P1 hot disclosure", product, disclosures.get(0)));
            report.unlessRefused("P1 hot school home", () -> hot("P1 hot school home", product, "/" + Rows.SCHOOL));
        }
        if (wants(only, "behind")) {
            report.unlessRefused("P2 behind nginx", () -> behind(product, disclosures.get(0)));
        }
        if (wants(only, "unchanged")) {
            report.unlessRefused("P18 revalidation", () -> unchanged(product, disclosures.get(0)));
        }
        if (wants(only, "cold")) {
            report.unlessRefused("P3 cold disclosure", () -> cold(product, rows, disclosures));
        }
    }

    private static boolean wants(Set<String> only, String part) {
        return only.contains("pages") || only.contains(part);
    }

    private void hot(String what, MeasuredParts.Server product, String page) {
        var answer = Answer.of(product.url() + page);
        var mine = new Side("Sunlight", product.url(), List.of(page), List.of(answer), processes(product));
        try (var nginx = Nginx.serving(parts.work().resolve("nginx"), answer)) {
            var theirs = new Side("nginx", nginx.url(), List.of(page), List.of(answer), nginx.processes());
            report.duel(what, duel.run(mine, theirs), "40 %", "20 %", "nginx, static file");
        }
    }

    /** As it is deployed: with a server in front that keeps each answer for a second. */
    private void behind(MeasuredParts.Server product, String page) {
        var answer = Answer.of(product.url() + page);
        var folder = parts.work().resolve("nginx-front");
        try (var front = Nginx.before(folder, product.url(), answer);
                var nginx = Nginx.serving(parts.work().resolve("nginx"), answer)) {
            var mine = new Side(
                    "nginx before Sunlight", front.url(), List.of(page), List.of(answer), both(front, product));
            var theirs = new Side("nginx", nginx.url(), List.of(page), List.of(answer), nginx.processes());
            report.duel("P2 hot disclosure behind nginx", duel.run(mine, theirs), "95 %", "80 %", "nginx, static file");
        }
    }

    /** A browser that has the page asks whether it is still so. */
    private void unchanged(MeasuredParts.Server product, String page) {
        var whole = Answer.of(product.url() + page);
        var etag = whole.header("etag");
        var short304 = Answer.of(product.url() + page, "Accept-Encoding", "gzip", "If-None-Match", etag);
        var first = new Side("Sunlight", product.url(), List.of(page), List.of(whole), processes(product));
        report.revalidated(duel.run(first.revalidating(etag, short304), first), short304);
    }

    /** A page with a query that it does not know is made anew each time: such addresses are not kept. */
    private void cold(MeasuredParts.Server product, Rows rows, List<String> disclosures) {
        var asked = disclosures.stream().map(page -> page + "?cold").toList();
        var answers =
                asked.stream().map(page -> Answer.of(product.url() + page)).toList();
        rows.control(disclosures, answers);
        var mine = new Side("Sunlight", product.url(), asked, answers, processes(product));
        try (var server = parts.bare("rows", new Wars(parts.work()).rows(parts.databases()))) {
            var pages = disclosures.stream().map(page -> "/rows" + page).toList();
            var theirs =
                    new Side("servlet", server.url(), pages, Collections.unmodifiableList(answers), processes(server));
            report.duel("P3 cold disclosure", duel.run(mine, theirs), "60 %", "40 %", "servlet + SELECT, bare Payara");
        }
    }

    private Processes both(Nginx front, MeasuredParts.Server server) {
        return new Processes(Stream.concat(front.processes().roots().stream(), processes(server).roots().stream())
                .toList());
    }

    private Processes processes(MeasuredParts.Server server) {
        return Processes.of(server.pid(), parts.postgres());
    }
}
