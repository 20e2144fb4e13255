package sunlight.reminding.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import sunlight.messaging.Delivery;
import sunlight.messaging.Mail;
import sunlight.messaging.Mailer;
import sunlight.outbound.ClosedAddress;
import sunlight.outbound.JsonPost;
import sunlight.outbound.PublicAddresses;

/** Carries a letter to where a channel leads, and tells what became of it. Tries once. */
@ApplicationScoped
public class Transport {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    @ConfigProperty(name = "sunlight.channels.inside")
    Optional<String> inside;

    @Inject
    Mailer mailer;

    @Inject
    Clock clock;

    /** Whether mails can be sent at all. */
    public boolean hasMail() {
        return mailer.isSet();
    }

    /** Refuses, with what to do, what no message may go to. */
    public void check(Wire wire) {
        addresses().check(wire);
    }

    /** @param id the same however often it is tried */
    public Sent send(Wire wire, Letter letter, String id) {
        return wire.kind() == ChannelKind.MAIL ? mailed(wire, letter, id) : posted(wire, letter, id);
    }

    private Sent mailed(Wire wire, Letter letter, String id) {
        if (!mailer.isSet()) {
            return new Sent(Delivery.NOT_NOW, "NO_MAIL");
        }
        var delivery = mailer.send(new Mail(wire.address(), letter.subject(), letter.text(), id + "@sunlight", null));
        return delivery == Delivery.SENT ? Sent.WELL : new Sent(delivery, "MAIL_" + delivery.name());
    }

    /**
     * Posts JSON that is no letter to an interface, signed with its secret.
     *
     * @param id the same however often it is tried
     */
    public Sent post(Wire wire, String json, String id) {
        return posted(wire, Robots.signed(wire, json, id));
    }

    private Sent posted(Wire wire, Letter letter, String id) {
        return posted(wire, Robots.request(wire, letter, id, clock.instant()));
    }

    private Sent posted(Wire wire, Robots.Request request) {
        // What the operator lets in by name is not looked at by its number.
        var post = addresses().isInside(request.address())
                ? new JsonPost((address, port) -> true, PATIENCE)
                : new JsonPost(new PublicAddresses(), PATIENCE);
        try {
            return Robots.understood(wire, post.send(request.address(), request.headers(), request.json()));
        } catch (JsonPost.NotReached away) {
            return notReached(away.getCause());
        } catch (IOException broken) {
            return new Sent(Delivery.UNKNOWN, "BROKEN");
        }
    }

    private static Sent notReached(@Nullable Throwable why) {
        if (why instanceof ClosedAddress closed) {
            return new Sent(Delivery.REFUSED, String.valueOf(closed.getMessage()));
        }
        if (why instanceof UnknownHostException) {
            return new Sent(Delivery.NOT_NOW, "DNS");
        }
        if (why instanceof SSLException) {
            return new Sent(Delivery.NOT_NOW, "TLS");
        }
        return new Sent(Delivery.NOT_NOW, why instanceof SocketTimeoutException ? "TIMEOUT" : "CONNECT");
    }

    private ChannelAddress addresses() {
        return ChannelAddress.lettingInto(inside.orElse(""));
    }
}
