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

    @Inject
    Disclosures disclosures;

    @Inject
    MyTenants mine;

    @Inject
    Event<LogDeed> log;

    void published(Edition edition) {
        write(edition.number() == 1 ? LogKind.PUBLISHED : LogKind.CORRECTED, edition);
    }

    /** Before it is done: those withdrawn earlier are in the log already. */
    void withdrawn(Disclosure disclosure) {
        disclosures.editions(disclosure.id()).stream()
                .filter(edition -> !edition.isWithdrawn())
                .forEach(edition -> write(LogKind.WITHDRAWN, edition));
    }

    void confirmed(Disclosure disclosure) {
        disclosures.editions(disclosure.id()).stream()
                .skip(disclosure.editions() - 1L)
                .forEach(edition -> write(LogKind.CONFIRMED, edition));
    }

    private void write(LogKind kind, Edition edition) {
        log.fire(new LogDeed(kind, edition.indexNumber(), edition.number(), role().name(), edition.contentHash()));
    }

    private Role role() {
        return mine.permissionsHere().contains(Permission.APPROVE) ? Role.APPROVER : Role.EDITOR;
    }
}
