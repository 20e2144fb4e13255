package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.DirectDecompress;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.dev.RealParts;
import sunlight.dev.Until;

/** A page is the same whether the connector has it made or the servlet container, which is still asked for the head of a page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EitherWayIT {

    private static final String SCHOOL = "mdj-wanquan-zhongxue";
    private static final String BUREAU = "mudanjiang";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final int LINKS_OF_A_PAGE = 60;
    private static final int ROUNDS = 5;
    private static final String BROWSER = "gzip, deflate, br, zstd";

    /** What a test before this one changed may reach the server between two questions. */
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(5);

    /** A connection that nobody closes is closed after thirty seconds. */
    private static final Duration ENDS_BEFORE = Duration.ofSeconds(15);

    /** No pages, or pages with the time on them. */
    private static final Pattern OTHERS = Pattern.compile("^/(console|assets)|/(hide|subscribe)");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a_page_has_the_same_bytes_and_headers_by_either_way() throws Exception {
        var addresses = new LinkedHashSet<String>();
        for (var address : List.of("/", "/en", "/large", "/en/large", "/sitemap.xml", "/robots.txt")) {
            addresses.add(anew(address));
        }
        for (var home : List.of("/" + SCHOOL, "/en/" + SCHOOL, "/" + BUREAU)) {
            addresses.add(anew(home));
            addresses.addAll(links(home));
        }
        addresses.addAll(links("/" + SCHOOL + "/guide"));
        assertThat(addresses).hasSizeGreaterThan(60);

        assertThat(differing(addresses)).isEmpty();
    }

    @Test
    void what_is_asked_with_a_query_or_is_not_there_is_the_same_by_either_way() throws Exception {
        var school = "/" + SCHOOL;
        assertThat(differing(List.of(
                        school + "?cold",
                        school + "/search?q=%E6%8B%9B%E7%94%9F&page=1",
                        "/en" + school + "/search?q=a&year=2026&kind=x&item=S0101&school=" + SCHOOL,
                        school + "/search?q=%E6",
                        "/" + BUREAU + "/schools?q=%E4%B8%87+%E5%85%A8&page=2",
                        "/" + BUREAU + "/schools?page=x",
                        school + "/log?before=2",
                        school + "/feeds/all.atom",
                        school + "/feeds/S0701.rss",
                        school + "/open-data",
                        school + "/open-data/catalogue.jsonld",
                        school + "/embed/latest.html",
                        school + "/embed/latest.json",
                        school + "/register?page=2",
                        school + "/unheard-of",
                        school + "/disclosures/unheard-of",
                        school + "/disclosures/3f1c5f4e-8a55-4f0e-9d9c-1f6f5b0a7a11",
                        school + "/",
                        school + "//S0701",
                        school + "/./S0701",
                        "/unheard-of",
                        "/wp-login.php",
                        "/%6Ddj-wanquan-zhongxue",
                        "/a".repeat(300))))
                .isEmpty();
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again_by_either_way() throws Exception {
        var address = "/" + SCHOOL + "?cold";

        var answers = Until.answered(
                SETTLED_WITHIN,
                () -> askedAgain(address),
                both -> both.stream().allMatch(answer -> answer.statusCode() == 304));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(304);
        var early = answers.get(0);
        var late = answers.get(1);
        for (var header : List.of("ETag", "Cache-Control", "Vary")) {
            assertThat(early.headers().allValues(header))
                    .isEqualTo(late.headers().allValues(header))
                    .isNotEmpty();
        }
    }

    @Test
    void a_page_that_is_asked_for_again_comes_in_fewer_bytes_and_nobody_who_has_it_takes_it_twice() throws Exception {
        Brotli.load();
        assertThat(Brotli.isLoaded()).as("this machine knows brotli").isTrue();
        var address = "/" + SCHOOL;
        var first = early(address, "gzip");

        var packed = Until.answered(
                SETTLED_WITHIN.multipliedBy(2),
                () -> early(address, BROWSER),
                answer -> coding(answer).equals("br"));

        assertThat(coding(packed)).isEqualTo("br");
        assertThat(packed.body()).hasSizeLessThan(first.body().length);
        assertThat(DirectDecompress.decompress(packed.body()).getDecompressedData())
                .isEqualTo(early(address, "identity").body());
        assertThat(shown(packed)).isEqualTo(shown(late(address, BROWSER)));
        var again = HttpRequest.newBuilder(at(address))
                .header("Accept-Encoding", BROWSER)
                .header("If-None-Match", tag(first));
        assertThat(client.send(again.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(304);
    }

    private static String coding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("");
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {" HTTP/1.1", "?cold HTTP/1.1", " HTTP/1.0", "?cold HTTP/1.0", "/hide HTTP/1.1"})
    void a_connection_ends_with_the_page_where_the_reader_wants_it(String page) throws Exception {
        var home = URI.create(RealParts.get().url());
        try (var socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout((int) ENDS_BEFORE.toMillis());
            socket.getOutputStream()
                    .write("GET /%s%s\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(SCHOOL, page)
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains(" 200 ", "Connection: close");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void kept_pages_and_others_go_the_short_way_at_each_open_host_whatever_came_over_HTTP_2(String host)
            throws Exception {
        var home = RealParts.get().url().replace("localhost", host) + "/" + SCHOOL;
        var newer = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        newer.send(HttpRequest.newBuilder(URI.create(home)).build(), BodyHandlers.discarding());
        client.send(HttpRequest.newBuilder(URI.create(home)).build(), BodyHandlers.discarding());

        var shortWays = List.of((long) ROUNDS, (long) ROUNDS, 0L);
        assertThat(Until.answered(SETTLED_WITHIN, () -> ways(List.of(home, anew(home))), shortWays::equals))
                .as("ready, made, through the container")
                .isEqualTo(shortWays);
    }

    private List<Long> ways(List<String> addresses) throws IOException, InterruptedException {
        var before = counts();
        for (var round = 0; round < ROUNDS; round++) {
            for (var address : addresses) {
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
            }
        }
        var after = counts();
        return IntStream.range(0, after.size())
                .mapToObj(way -> after.get(way) - before.get(way))
                .toList();
    }

    private static List<Long> counts() {
        return List.of(count("Ready"), count("Made"), count("ThroughContainer"));
    }

    private List<HttpResponse<byte[]>> askedAgain(String address) throws IOException, InterruptedException {
        var tag = tag(early(address, "gzip"));
        var request = HttpRequest.newBuilder(at(address))
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag);
        return List.of(
                client.send(request.GET().build(), BodyHandlers.ofByteArray()),
                client.send(head(request), BodyHandlers.ofByteArray()));
    }

    private static long count(String way) {
        return RealParts.get().beans().number("sunlight:type=PageWays", way);
    }

    private Collection<String> links(String page) throws IOException, InterruptedException {
        var found = new LinkedHashSet<String>();
        var links = LINK.matcher(new String(early(page, "identity").body(), StandardCharsets.UTF_8));
        while (links.find() && found.size() < LINKS_OF_A_PAGE) {
            if (!OTHERS.matcher(links.group(1)).find()) {
                found.add(anew(links.group(1).replace("&amp;", "&")));
            }
        }
        return found;
    }

    /** With a query that nobody reads a page is not kept, so that each way makes it. */
    private static String anew(String address) {
        return address + (address.contains("?") ? "&" : "?") + "cold";
    }

    private List<String> differing(Collection<String> addresses) {
        return addresses.stream()
                .flatMap(address -> Stream.of("gzip", "identity")
                        .map(coding ->
                                Until.answered(SETTLED_WITHIN, () -> difference(address, coding), String::isEmpty)))
                .filter(difference -> !difference.isEmpty())
                .toList();
    }

    private String difference(String address, String coding) throws IOException, InterruptedException {
        var early = shown(early(address, coding));
        var late = shown(late(address, coding));
        return early.equals(late) ? "" : coding + " " + address + "\n  early " + early + "\n  late  " + late;
    }

    private HttpResponse<byte[]> early(String address, String coding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(address)).header("Accept-Encoding", coding);
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> late(String address, String coding) throws IOException, InterruptedException {
        return client.send(
                head(HttpRequest.newBuilder(at(address)).header("Accept-Encoding", coding)),
                BodyHandlers.ofByteArray());
    }

    private static HttpRequest head(HttpRequest.Builder request) {
        return request.method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
    }

    /** Status and headers; the tag is a sum of the bytes. What a server says of itself and of the moment does not count. */
    private static Map<String, Object> shown(HttpResponse<byte[]> answer) {
        var shown = new TreeMap<String, Object>();
        answer.headers().map().forEach((name, values) -> shown.put(name.toLowerCase(Locale.ROOT), values));
        shown.keySet().removeAll(List.of("date", "server", "x-powered-by"));
        shown.put("status", answer.statusCode());
        return shown;
    }

    private static URI at(String path) {
        return URI.create(RealParts.get().url() + path);
    }
}
