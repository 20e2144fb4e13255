package sunlight.reminding.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.language.JsonText;
import sunlight.messaging.Delivery;
import sunlight.problem.RuleBroken;

/** Each kind of receiver, played by a server in this machine that answers as the real ones do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TransportTest {

    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    private static final String SECRET = "SEC0123456789abcdef";
    private static final Letter LETTER = letter(2, "《收费公示》还有 3 个工作日");

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Transport transport = new Transport();
    private HttpServer receiver;
    private int status = 200;
    private String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    private record Received(String query, String signature, String key, String body) {

        JsonObject json() {
            try (var reader = JsonText.reader(body)) {
                return reader.readObject();
            }
        }
    }

    @BeforeEach
    void listen() throws IOException {
        transport.inside = Optional.of("localhost");
        transport.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        receiver = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        receiver.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            received.add(new Received(
                    exchange.getRequestURI().getRawQuery(),
                    headers.getFirst("X-Sunlight-Signature"),
                    headers.getFirst("Idempotency-Key"),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            // No length beforehand: the answer comes in chunks.
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(answer.getBytes(UTF_8));
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void a_wecom_robot_gets_markdown_that_fits_into_its_limit() {
        var sent = transport.send(wire(ChannelKind.WECOM, "/send?key=abcdef-1234", null), letter(200, "《收费公示》"), "1");

        assertThat(sent.isWell()).isTrue();
        var json = received.remove().json();
        assertThat(json.getString("msgtype")).isEqualTo("markdown");
        var content = json.getJsonObject("markdown").getString("content");
        assertThat(content.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(4096);
        assertThat(content).startsWith("**提醒**").contains("- [《收费公示》](https://s.cn/1)", "其余", "(https://s.cn)");
    }

    @Test
    void a_dingtalk_robot_gets_the_signature_that_it_computes_itself() throws Exception {
        var sent = transport.send(wire(ChannelKind.DINGTALK, "/robot/send?access_token=abcdef", SECRET), LETTER, "1");

        assertThat(sent.isWell()).isTrue();
        var request = received.remove();
        var sign = Base64.getEncoder().encodeToString(hmac(SECRET, NOW.toEpochMilli() + "\n" + SECRET));
        assertThat(request.query())
                .startsWith("access_token=abcdef&timestamp=" + NOW.toEpochMilli() + "&sign=")
                .doesNotContain(SECRET);
        assertThat(URLDecoder.decode(request.query().split("sign=", 2)[1], UTF_8))
                .isEqualTo(sign);
        assertThat(request.json().getJsonObject("markdown").getString("title")).isEqualTo("提醒");
    }

    @Test
    void a_gateway_gets_signed_json_with_a_key_by_which_it_notices_a_second_one() throws Exception {
        answer = "whatever";

        var sent = transport.send(wire(ChannelKind.POST, "/sms", SECRET), LETTER, "delivery-1");

        assertThat(sent.isWell()).isTrue();
        var request = received.remove();
        assertThat(request.key()).isEqualTo("delivery-1");
        assertThat(request.signature()).isEqualTo("sha256=" + HexFormat.of().formatHex(hmac(SECRET, request.body())));
        assertThat(request.json().keySet()).containsExactly("id", "title", "text", "url");
        assertThat(request.json().getString("text")).contains("· 《收费公示》还有 3 个工作日\n  https://s.cn/1");
    }

    @ParameterizedTest
    @CsvSource({
        "200, 0, SENT",
        "200, 93000, REFUSED",
        "200, 310000, REFUSED",
        "200, 45009, LATER",
        "200, 130101, LATER",
        "500, 0, LATER",
        "429, 0, LATER",
        "404, 0, REFUSED",
        "302, 0, REFUSED"
    })
    void what_a_robot_answers_says_whether_to_try_again(int said, int code, Delivery outcome) {
        status = said;
        answer = "{\"errcode\":" + code + ",\"errmsg\":\"says key abcdef-1234 of us\"}";

        var sent = transport.send(wire(ChannelKind.WECOM, "/send?key=abcdef-1234", null), LETTER, "1");

        assertThat(sent.delivery()).isEqualTo(outcome);
        assertThat(sent.reason()).as("what it repeats of the address").doesNotContain("abcdef-1234");
    }

    @Test
    void an_answer_that_no_robot_gives_is_no_success() {
        answer = "<html>Welcome</html>";

        assertThat(transport.send(wire(ChannelKind.DINGTALK, "/x?access_token=1", null), LETTER, "1"))
                .isEqualTo(new Sent(Delivery.REFUSED, "STRANGE"));
    }

    @Test
    void a_server_that_is_away_is_tried_again_and_one_that_hangs_up_in_between_is_not() throws Exception {
        try (var deaf = new ServerSocket(0)) {
            var thread = new Thread(() -> {
                try (var caller = deaf.accept()) {
                    caller.getInputStream().read();
                } catch (IOException over) {
                    // The test is over.
                }
            });
            thread.start();
            var wire = new Wire(ChannelKind.POST, "http://localhost:" + deaf.getLocalPort() + "/", null);
            assertThat(transport.send(wire, LETTER, "1").delivery()).isEqualTo(Delivery.UNKNOWN);
            thread.join();
        }
        receiver.stop(0);
        assertThat(transport.send(wire(ChannelKind.POST, "/", null), LETTER, "1"))
                .isEqualTo(new Sent(Delivery.NOT_NOW, "CONNECT"));
    }

    @Test
    void nothing_goes_to_an_address_inside_unless_the_operator_lets_it() {
        transport.inside = Optional.empty();
        var port = receiver.getAddress().getPort();

        for (var host : List.of("localhost", "127.0.0.1", "[::1]", "169.254.169.254", "10.0.0.1")) {
            var wire = new Wire(ChannelKind.POST, "https://" + host + ":" + port + "/", null);
            assertThat(transport.send(wire, LETTER, "1")).isEqualTo(new Sent(Delivery.REFUSED, "INSIDE"));
        }
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, nobody",
        "MAIL, 'a@b.cn\nBcc: c@d.cn'",
        "WECOM, https://qyapi.weixin.qq.com/cgi-bin/webhook/send",
        "WECOM, http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1",
        "DINGTALK, https://oapi.dingtalk.com/robot/send?key=1",
        "POST, ftp://example.org/",
        "POST, https://user:word@example.org/",
        "POST, 'https://example.org/a b'",
        "POST, https://"
    })
    void an_address_that_cannot_be_right_is_refused_with_what_to_do(ChannelKind kind, String address) {
        assertThatThrownBy(() -> transport.check(new Wire(kind, address, null))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void an_address_is_never_said_in_full_again() {
        var wire =
                new Wire(ChannelKind.WECOM, "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abcdef-1234", null);

        assertThat(wire.masked()).isEqualTo("qyapi.weixin.qq.com/•••1234");
        assertThat(wire).asString().doesNotContain("abcdef");
        assertThat(new Wire(ChannelKind.MAIL, "office@example.org", null).masked())
                .isEqualTo("office@example.org");
    }

    private Wire wire(ChannelKind kind, String path, String secret) {
        return new Wire(kind, "http://localhost:" + receiver.getAddress().getPort() + path, secret);
    }

    private static Letter letter(int lines, String said) {
        var group = new Letter.Group(
                "即将到期",
                IntStream.rangeClosed(1, lines)
                        .mapToObj(number -> new Letter.Line(said, "https://s.cn/" + number))
                        .toList());
        return new Letter("提醒", List.of(group), "https://s.cn", "查看全部", "其余请在控制台查看");
    }

    private static byte[] hmac(String secret, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        return mac.doFinal(text.getBytes(UTF_8));
    }
}
