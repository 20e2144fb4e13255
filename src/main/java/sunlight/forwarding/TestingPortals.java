package sunlight.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import sunlight.reminding.channel.Sent;
import sunlight.reminding.channel.Transport;
import sunlight.tenancy.Ids;

/** Asks a portal whether it would take something, by a push that shows nothing. */
@ApplicationScoped
public class TestingPortals {

    @Inject
    Portals portals;

    @Inject
    Transport transport;

    @Inject
    Clock clock;

    /** What came of it. No transaction is held while the portal takes its time. */
    public Sent send(UUID portal) {
        var target = portals.require(portal);
        var wire = target.wire();
        var key = Ids.next().toString();
        return wire == null
                ? Sent.SEALED
                : transport.post(wire, PushJson.test(key, target.column(), clock.instant()), key);
    }
}
