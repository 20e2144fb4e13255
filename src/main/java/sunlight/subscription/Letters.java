package sunlight.subscription;

import java.util.UUID;
import sunlight.language.Messages;
import sunlight.messaging.Mail;
import sunlight.publication.PublicAddress;
import sunlight.publication.PublishedEdition;
import sunlight.tenancy.Tenant;

/** What the mails say. */
final class Letters {

    private static final UUID NO_DISCLOSURE = new UUID(0, 0);

    private Letters() {}

    static Claiming.Claim confirmation(Subscriber subscriber) {
        return new Claiming.Claim(subscriber.id(), NO_DISCLOSURE, 0);
    }

    /** Says for which school it is and nothing that whoever typed the address could have put in. */
    static Mail confirmation(Subscriber subscriber, Tenant tenant, String origin) {
        return new Mail(
                subscriber.address(),
                say(subscriber, "subscribe.mail.confirm.subject", tenant.name()),
                say(
                        subscriber,
                        "subscribe.mail.confirm.text",
                        tenant.name(),
                        link(subscriber, tenant, origin, "confirm")),
                subscriber.id() + ".0@sunlight",
                null);
    }

    static Mail news(Subscriber subscriber, Tenant tenant, PublishedEdition edition, String origin) {
        var end = link(subscriber, tenant, origin, "end");
        return new Mail(
                subscriber.address(),
                say(subscriber, "subscribe.mail.news.subject", tenant.name(), edition.title()),
                say(
                        subscriber,
                        "subscribe.mail.news.text",
                        tenant.name(),
                        edition.title(),
                        String.valueOf(edition.number()),
                        PublicAddress.edition(origin, tenant, edition, true),
                        end),
                subscriber.id() + "." + edition.disclosure() + "." + edition.number() + "@sunlight",
                end);
    }

    private static String link(Subscriber subscriber, Tenant tenant, String origin, String deed) {
        return origin + "/" + tenant.slug() + "/subscribe/" + deed + "/" + subscriber.id() + "/" + subscriber.secret();
    }

    private static String say(Subscriber subscriber, String key, Object... values) {
        return Messages.say(subscriber.language(), key, values);
    }
}
