package sunlight.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import sunlight.messaging.OutboxHandler;
import sunlight.publication.PublishedItems;
import sunlight.tenancy.PublicOrigin;
import sunlight.tenancy.Scope;

/**
 * Tells one subscriber of one edition. What the public cannot read by now, or what a newer edition has replaced, is not
 * told any more.
 */
@ApplicationScoped
class NewsMessage implements OutboxHandler {

    static final String TOPIC = "subscription.mail";

    /** While the mail server is away mails wait; what is older than that nobody is told any more. */
    private static final Duration STILL_NEWS = Duration.ofDays(7);

    @Inject
    Subscribers subscribers;

    @Inject
    PublishedItems published;

    @Inject
    PublicOrigin origin;

    @Inject
    Post post;

    @Inject
    Clock clock;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(JsonObject payload) {
        var tenant = Scope.requireTenant();
        var disclosure = UUID.fromString(payload.getString("disclosure"));
        var number = payload.getInt("number");
        var subscriber = subscribers
                .find(UUID.fromString(payload.getString("subscription")))
                .filter(Subscriber::confirmed);
        var edition = published
                .current(tenant, disclosure)
                .filter(current -> current.number() == number)
                .filter(current -> current.publishedAt().isAfter(clock.instant().minus(STILL_NEWS)));
        if (subscriber.isPresent() && edition.isPresent()) {
            post.send(
                    new Claiming.Claim(subscriber.get().id(), disclosure, number),
                    Letters.news(subscriber.get(), tenant, edition.get(), origin.of(tenant)));
        }
    }
}
