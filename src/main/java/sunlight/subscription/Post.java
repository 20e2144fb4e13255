package sunlight.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import sunlight.messaging.Mail;
import sunlight.messaging.Mailer;

/** Sends a mail once: claimed before, given back where it certainly did not go. */
@ApplicationScoped
class Post {

    private static final Logger LOG = Logger.getLogger(Post.class.getName());

    @Inject
    Mailer mailer;

    @Inject
    Claiming claiming;

    @Inject
    Subscribers subscribers;

    void send(Claiming.Claim claim, Mail mail) {
        if (!claiming.take(claim)) {
            return;
        }
        switch (mailer.send(mail)) {
            case NOT_NOW -> {
                claiming.giveBack(claim);
                throw new IllegalStateException("the mail server did not take the mail");
            }
            case LATER -> {
                claiming.giveBack(claim);
                if (!claiming.failed(claim.subscriber())) {
                    throw new IllegalStateException("the mail server says \"later\" of the address");
                }
                LOG.warning(
                        "an address took no mail for days and is given up; docs/operating.md says how to count them");
            }
            // An address that takes no mail is not tried for ever, and not kept.
            case REFUSED -> subscribers.erase(claim.subscriber());
            case SENT -> claiming.reached(claim.subscriber());
            case UNKNOWN -> {
                // Not to be risked a second time.
            }
        }
    }
}
