package sunlight.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import sunlight.dev.MeasuredParts;
import sunlight.dev.StartFailed;

/** The same texts on WordPress, beside ours (P4): made anew for each reader, out of memory, and behind nginx's cache. */
final class BesideWordPress {

    private final MeasuredParts parts;
    private static final int FEW = 4;

    private final Duel few;
    private final Duel many;
    private final Report report;

    BesideWordPress(MeasuredParts parts, Effort effort, Report report) {
        this.parts = parts;
        this.few = new Duel(new Load(parts.work(), FEW), effort);
        this.many = new Duel(new Load(parts.work()), effort);
        this.report = report;
    }

    void measure(MeasuredParts.Server product) {
        var pages = new Rows(parts.databases()).disclosures();
        var folder = parts.work().resolve("wordpress");
        try (var wordPress = new WordPress(folder)) {
            var theirs =
                    wordPress.start(pages.stream().map(BesideWordPress::text).toList());
            ours(product).awaitQuiet(Duration.ofMinutes(1));
            try (var front = front(wordPress, folder, false)) {
                mustSayTheSame(front.url() + theirs.get(0), pages.get(0));
                cold(product, pages, side("WordPress", front, theirs, wordPress));
                hot(product, pages.get(0), side("WordPress", front, theirs.subList(0, 1), wordPress));
            }
            try (var front = front(wordPress, folder, true)) {
                behind(product, pages.get(0), side("nginx, WordPress", front, theirs.subList(0, 1), wordPress));
            }
        }
    }

    private void cold(MeasuredParts.Server product, List<String> pages, Side theirs) {
        var mine = side(
                "Sunlight",
                product.url(),
                pages.stream().map(page -> page + "?cold").toList(),
                ours(product));
        report.beside("P4 cold disclosure", few.run(mine, theirs), "20 x", "5 x", "WordPress, not cached");
    }

    private void hot(MeasuredParts.Server product, String page, Side theirs) {
        var mine = side("Sunlight", product.url(), List.of(page), ours(product));
        report.beside("P4 hot disclosure", few.run(mine, theirs), "100 x", "none", "WordPress, not cached");
    }

    private void behind(MeasuredParts.Server product, String page, Side theirs) {
        var folder = parts.work().resolve("nginx-front");
        try (var front = Nginx.before(folder, product.url(), Answer.of(product.url() + page))) {
            var all = new Processes(Stream.concat(front.processes().roots().stream(), ours(product).roots().stream())
                    .toList());
            report.beside(
                    "P4 disclosure behind nginx",
                    many.run(side("nginx, Sunlight", front.url(), List.of(page), all), theirs),
                    ">= 1 x",
                    "none",
                    "WordPress, fastcgi_cache");
        }
        var bytes = theirs.expected().get(0).body().length;
        report.note(
                "P4: the same text is a page of %d bytes compressed here and of %d bytes on WordPress with its standard theme."
                        .formatted(Answer.of(product.url() + page).body().length, bytes));
    }

    private static Nginx front(WordPress wordPress, Path folder, boolean keeping) {
        var name = keeping ? "nginx-kept" : "nginx";
        return Nginx.configured(
                folder.resolve(name),
                port -> wordPress.nginx(folder.resolve(name).resolve("cache"), port, keeping));
    }

    private static Side side(String name, Nginx front, List<String> pages, WordPress wordPress) {
        return side(name, front.url(), pages, wordPress.processes(front));
    }

    private static Side side(String name, String url, List<String> pages, Processes processes) {
        var answers = pages.stream().map(page -> Answer.of(url + page)).toList();
        answers.stream().filter(answer -> answer.status() != 200).findAny().ifPresent(answer -> {
            throw new StartFailed(name + " answers " + answer.status());
        });
        return new Side(name, url, pages, answers, processes);
    }

    private Processes ours(MeasuredParts.Server product) {
        return Processes.of(product.pid(), parts.postgres());
    }

    private static WordPress.Written text(String page) {
        return new WordPress.Written(Rows.TITLE, Rows.text(id(page)));
    }

    private static UUID id(String page) {
        return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    }

    /** A page without the text would be quicker than one with it. */
    private static void mustSayTheSame(String address, String page) {
        try (var unpacked =
                new GZIPInputStream(new ByteArrayInputStream(Answer.of(address).body()))) {
            var html = new String(unpacked.readAllBytes(), UTF_8);
            if (!Stream.of(Rows.text(id(page)).split("</?p>")).allMatch(html::contains)) {
                throw new StartFailed("WordPress shows another text at " + address);
            }
        } catch (IOException packed) {
            throw new StartFailed("WordPress does not compress " + address, packed);
        }
    }
}
