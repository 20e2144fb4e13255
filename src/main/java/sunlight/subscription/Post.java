package sunlight.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import sunlight.messaging.Mail;
import sunlight.messaging.Mailer;

/** Sends a mail once: claimed before, given back where it certainly did not go. */
@ApplicationScoped
class Post {

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
            // An address that takes no mail is not tried for ever, and not kept.
            case REFUSED -> subscribers.erase(claim.subscriber());
            case SENT, UNKNOWN -> {
                // Done, or not to be risked a second time.
            }
        }
    }
}
