package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import sunlight.identity.MyTenants;
import sunlight.identity.Permission;
import sunlight.identity.Role;
import sunlight.ledger.LogDeed;
import sunlight.ledger.LogKind;

/** Tells the publication log what is done with editions, in the same transaction and without a name. */
@ApplicationScoped
class Logging {

    private static final String SYSTEM = "SYSTEM";
    private static final String ENTRUSTED = "ENTRUSTED";
    private static final String AFTER_ENTRUSTED = "APPROVER_AFTER_ENTRUSTED_REVIEW";

    @Inject
    Disclosures disclosures;

    @Inject
    MyTenants mine;

    @Inject
    Event<LogDeed> log;

    /** @param entrusted whether the publisher only was entrusted with it by the bureau */
    void published(Edition edition, boolean entrusted, boolean afterEntrustedReview) {
        var role = entrusted ? ENTRUSTED : afterEntrustedReview ? AFTER_ENTRUSTED : Role.APPROVER.name();
        write(edition.number() == 1 ? LogKind.PUBLISHED : LogKind.CORRECTED, edition, role);
    }

    /** Before it is done: those withdrawn earlier are in the log already. */
    void withdrawn(Disclosure disclosure) {
        disclosures.editions(disclosure.id()).stream()
                .filter(edition -> !edition.isWithdrawn())
                .forEach(this::withdrawn);
    }

    /** One of them alone. */
    void withdrawn(Edition edition) {
        write(LogKind.WITHDRAWN, edition, Role.APPROVER.name());
    }

    /** Nobody did it: its time was over. */
    void expired(Edition edition) {
        write(LogKind.EXPIRED, edition, SYSTEM);
    }

    void confirmed(Disclosure disclosure) {
        disclosures.editions(disclosure.id()).stream()
                .skip(disclosure.editions() - 1L)
                .forEach(edition -> write(LogKind.CONFIRMED, edition, role().name()));
    }

    private void write(LogKind kind, Edition edition, String role) {
        log.fire(new LogDeed(kind, edition.indexNumber(), edition.number(), role, edition.contentHash()));
    }

    private Role role() {
        return mine.permissionsHere().contains(Permission.APPROVE) ? Role.APPROVER : Role.EDITOR;
    }
}
