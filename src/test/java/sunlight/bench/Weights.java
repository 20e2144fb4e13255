package sunlight.bench;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import sunlight.dev.Browser;
import sunlight.dev.Until;

/** What a page costs a reader's line, with nothing of it in the browser yet (P16), and how well it is compressed (P17). */
final class Weights {

    private static final int GZIP_LEVEL = 6;

    /** The first answer comes at once, the best packing once a page has been asked for again. */
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(10);

    private final String origin;

    Weights(String origin) {
        this.origin = origin;
    }

    /**
     * What came over the wire for one page.
     *
     * @param bytes of all answers with their headers
     * @param document bytes of the page's own answer
     * @param strangers requests to other hosts
     */
    record Weight(long bytes, long document, int requests, int nodes, int strangers) {}

    /** Loaded by Chromium as a phone would. */
    Weight of(String page) {
        try (var browser = Browser.open()) {
            var visitor = browser.visitor(390, 800);
            var tab = visitor.newPage();
            var bytes = new AtomicLong();
            var hosts = new HashSet<String>();
            var requests = watch(visitor.newCDPSession(tab), bytes);
            tab.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
            tab.navigate(
                    origin + page,
                    new Page.NavigateOptions()
                            .setWaitUntil(com.microsoft.playwright.options.WaitUntilState.NETWORKIDLE));
            var nodes = (Integer) tab.evaluate("document.getElementsByTagName('*').length");
            hosts.remove(URI.create(origin).getHost());
            return new Weight(
                    bytes.get(), Answer.of(origin + page).body().length, requests.size(), nodes, hosts.size());
        }
    }

    private static Set<String> watch(CDPSession session, AtomicLong bytes) {
        var requests = new HashSet<String>();
        session.send("Network.enable");
        session.on("Network.loadingFinished", event -> {
            requests.add(event.get("requestId").getAsString());
            bytes.addAndGet((long) event.get("encodedDataLength").getAsDouble());
        });
        return requests;
    }

    /** Bytes sent to a browser that knows all ways of compression, of pages that are read, as a part of what gzip would send. */
    Figures ofGzip(List<String> pages) {
        return Figures.of(pages.stream()
                .map(page -> {
                    var plain = Answer.of(origin + page, "Accept-Encoding", "identity");
                    var best = Until.answered(
                            SETTLED_WITHIN,
                            () -> Answer.of(origin + page, "Accept-Encoding", "br, zstd, gzip"),
                            answer -> answer.header("content-encoding").equals("br"));
                    return best.body().length / (double) gzip(plain.body());
                })
                .toList());
    }

    private static int gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(GZIP_LEVEL);
            }
        }) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.size();
    }
}
