package sunlight.reminding.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonException;
import java.net.URI;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import sunlight.language.JsonText;
import sunlight.messaging.Delivery;
import sunlight.outbound.JsonPost.Answer;

/** What each kind of receiver wants to be told, and what its answers mean. Pure. */
final class Robots {

    private static final int WECOM_BYTES = 4096;
    private static final int DINGTALK_BYTES = 18_000;

    /** "Too many, come again": 企业微信 45009, 钉钉 130101 and 410100. */
    private static final Set<Integer> TOO_FAST = Set.of(45009, 130101, 410100, -1);

    private Robots() {}

    /** A request as it goes out. */
    record Request(URI address, Map<String, String> headers, String json) {}

    /** @param id the same however often it is tried, so that a gateway notices a second one */
    static Request request(Wire wire, Letter letter, String id, Instant now) {
        return switch (wire.kind()) {
            case WECOM ->
                new Request(
                        URI.create(wire.address()),
                        Map.of(),
                        JsonText.object()
                                .add("msgtype", "markdown")
                                .add("markdown", JsonText.object().add("content", letter.markdown(WECOM_BYTES)))
                                .build()
                                .toString());
            case DINGTALK ->
                new Request(
                        URI.create(wire.address() + signature(wire, now)),
                        Map.of(),
                        JsonText.object()
                                .add("msgtype", "markdown")
                                .add(
                                        "markdown",
                                        JsonText.object()
                                                .add("title", letter.subject())
                                                .add("text", letter.markdown(DINGTALK_BYTES)))
                                .build()
                                .toString());
            case POST -> post(wire, letter, id);
            case MAIL -> throw new IllegalArgumentException("mail is not posted");
        };
    }

    private static Request post(Wire wire, Letter letter, String id) {
        var json = JsonText.object()
                .add("id", id)
                .add("title", letter.subject())
                .add("text", letter.text())
                .add("url", letter.url())
                .build()
                .toString();
        return signed(wire, json, id);
    }

    /** @param id the same however often it is tried, so that the receiver notices a second one */
    static Request signed(Wire wire, String json, String id) {
        var headers = new java.util.TreeMap<String, String>(Map.of("Idempotency-Key", id));
        if (wire.secret() != null) {
            headers.put("X-Sunlight-Signature", "sha256=" + HexFormat.of().formatHex(hmac(wire.secret(), json)));
        }
        return new Request(URI.create(wire.address()), headers, json);
    }

    /** As 钉钉 checks it: the moment and the secret, signed with the secret. */
    private static String signature(Wire wire, Instant now) {
        if (wire.secret() == null) {
            return "";
        }
        var moment = now.toEpochMilli();
        var sign = Base64.getEncoder().encodeToString(hmac(wire.secret(), moment + "\n" + wire.secret()));
        return "&timestamp=" + moment + "&sign=" + URLEncoder.encode(sign, UTF_8);
    }

    private static byte[] hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A robot says no with status 200 and a number; a gateway says it with the status. */
    static Sent understood(Wire wire, Answer answer) {
        var status = answer.status();
        if (status == 408 || status == 429 || status >= 500) {
            return new Sent(Delivery.LATER, "STATUS:" + status);
        }
        if (status < 200 || status >= 300) {
            return new Sent(Delivery.REFUSED, "STATUS:" + status);
        }
        return wire.kind() == ChannelKind.POST ? Sent.WELL : robotSaid(wire, answer.body());
    }

    private static Sent robotSaid(Wire wire, String body) {
        try (var reader = JsonText.reader(body)) {
            var said = reader.readObject();
            var code = said.getInt("errcode");
            if (code == 0) {
                return Sent.WELL;
            }
            var words = wire.hidingIn(said.getString("errmsg", ""));
            return new Sent(TOO_FAST.contains(code) ? Delivery.LATER : Delivery.REFUSED, "ROBOT:" + code + " " + words);
        } catch (JsonException | NullPointerException | ClassCastException strange) {
            return new Sent(Delivery.REFUSED, "STRANGE");
        }
    }
}
