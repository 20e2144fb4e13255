package sunlight.subscription;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.language.Language;
import sunlight.messaging.MailAddress;
import sunlight.messaging.Mailer;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Ids;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Asks for mails, confirms that one wants them, ends them. Nobody learns from it who else has asked. */
@UseCase
public class Subscribing {

    public static final int LONGEST_ADDRESS = MailAddress.LONGEST;

    @Inject
    Rows rows;

    @Inject
    Mailer mailer;

    /** Whether mails can be sent at all. */
    @OpenToAll
    public boolean isOffered() {
        return mailer.isSet();
    }

    /**
     * Sends a mail that asks for the confirmation; nothing if it has been asked for before.
     *
     * @param item of this item only, if one is given
     */
    @OpenToAll
    public void ask(Tenant tenant, Optional<ItemCode> item, String address, Language language) {
        var typed = address.strip();
        if (!MailAddress.isOne(typed)) {
            throw RuleBroken.of("address", "subscribe.wrongAddress");
        }
        rows.<Boolean>column(
                "select ask_to_subscribe(?1, ?2, nullif(?3, ''), ?4, ?5)",
                tenant.id(),
                Ids.next(),
                item.map(ItemCode::value).orElse(""),
                typed,
                language.name());
    }

    /** Whether it is confirmed now; a link works once, and for two days. */
    @OpenToAll
    public boolean confirm(Tenant tenant, UUID id, UUID secret) {
        return rows.<Boolean>column("select confirm_subscription(?1, ?2, ?3)", tenant.id(), id, secret)
                .get(0);
    }

    /** Ends and erases; what is not there any more has ended already. */
    @OpenToAll
    public void end(Tenant tenant, UUID id, UUID secret) {
        rows.<Boolean>column("select end_subscription(?1, ?2, ?3)", tenant.id(), id, secret);
    }
}
