package sunlight.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.outbound.AddressRule;
import sunlight.outbound.PublicAddresses;

/** Visits go out to the open internet and nowhere else; here a receiver in this machine plays the internet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkVisitTest {

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent")
                    + exchange.getRequestHeaders().containsKey("Cookie"));
            answer(exchange, path);
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private static void answer(HttpExchange exchange, String path) throws IOException {
        if (path.startsWith("/to")) {
            exchange.getResponseHeaders()
                    .add("Location", exchange.getRequestURI().getQuery());
        }
        var status = switch (path) {
            case "/gone" -> 404;
            case "/only-get" -> exchange.getRequestMethod().equals("HEAD") ? 405 : 200;
            case "/login" -> 403;
            case "/broken" -> 503;
            case "/to", "/to-itself" -> 302;
            default -> 200;
        };
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Test
    void a_page_that_answers_is_well_and_was_asked_for_its_head_only() {
        assertThat(here("/fine").outcome()).isEqualTo(Outcome.WELL);
        assertThat(asked).containsExactly("HEAD /fine Test/1.0false");
    }

    @Test
    void what_is_gone_is_gone_and_what_is_closed_to_programs_is_not() {
        assertThat(here("/gone").outcome()).isEqualTo(Outcome.GONE);
        assertThat(here("/only-get").outcome()).isEqualTo(Outcome.WELL);
        assertThat(here("/login").outcome()).isEqualTo(Outcome.WELL);
        assertThat(here("/broken").outcome()).isEqualTo(Outcome.AWAY);
    }

    @Test
    void a_redirect_is_followed_and_checked_again() {
        assertThat(here("/to?/fine").outcome()).isEqualTo(Outcome.WELL);
        assertThat(here("/to?/gone").outcome()).isEqualTo(Outcome.GONE);
        assertThat(here("/to-itself?/to-itself?/to-itself").outcome()).isNotEqualTo(Outcome.GONE);
        assertThat(here("/to?http://169.254.169.254/latest").outcome()).isEqualTo(Outcome.CLOSED);
        assertThat(here("/to?ftp://127.0.0.1/x").outcome()).isEqualTo(Outcome.CLOSED);
        assertThat(here("/to?http://user:word@127.0.0.1/x").outcome()).isEqualTo(Outcome.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/", "http://localhost/", "http://10.1.2.3/", "http://192.168.1.1/",
                        "http://172.16.0.1/",
                "http://169.254.169.254/", "http://[::1]/", "http://[fe80::1]/", "http://[fc00::1]/",
                        "http://[::ffff:10.0.0.1]/",
                "http://100.64.0.1/", "http://0.0.0.0/", "http://2130706433/", "http://0x7f.1/",
                        "http://[2002:7f00:1::]/",
                "http://[64:ff9b::a00:1]/", "http://224.0.0.1/", "http://8.8.8.8:22/"
            })
    void nothing_inside_is_ever_visited(String address) {
        var visited = new LinkVisit(new PublicAddresses(), "Test/1.0", Duration.ofMillis(300)).to(address);

        assertThat(visited.reached()).isFalse();
        assertThat(visited.outcome()).isIn(Outcome.CLOSED, Outcome.AWAY);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_server_that_does_not_answer_is_away() throws IOException {
        receiver.stop(0);

        assertThat(here("/fine")).isEqualTo(Visited.away("CONNECT"));
    }

    @Test
    void only_links_that_lead_out_are_visited_and_each_once() {
        assertThat(CheckingLinks.outbound("<a href=\"https://a.cn/x#1\">1</a><a href=\"https://a.cn/x#2\">2</a>"
                        + "<a href=\"files/1\">3</a><a href=\"mailto:a@b.cn\">4</a><a href=\"/inside\">5</a>"))
                .containsExactly("https://a.cn/x");
    }

    /** With the one exception that this test makes: its own receiver. */
    private Visited here(String path) {
        AddressRule rule = (InetAddress address, int port) ->
                address.isLoopbackAddress() && port == receiver.getAddress().getPort();
        var address = "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
        return new LinkVisit(rule, "Test/1.0", Duration.ofSeconds(2)).to(address);
    }
}
