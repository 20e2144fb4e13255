package sunlight.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import sunlight.messaging.Delivery;
import sunlight.reminding.channel.Sent;
import sunlight.reminding.channel.Transport;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Scope;

/**
 * Sends what waits. Several go round at once, so that receivers that do not answer hold up nobody else for long; each
 * enters the tenant whose message it is. Nothing is held in the database while a receiver takes its time.
 */
@ApplicationScoped
class SendingClockwork {

    private static final int SIDE_BY_SIDE = 4;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    Rounds rounds;

    @Inject
    Sending sending;

    @Inject
    Transport transport;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        for (int i = 0; i < SIDE_BY_SIDE; i++) {
            rounds.every(
                    PAUSE.plusMillis(i * PAUSE.toMillis() / SIDE_BY_SIDE), PAUSE, "sending reminders", this::round);
        }
    }

    private void round() {
        var waiting = Scope.run(Scope.worker(), sending::due);
        var due = new ArrayList<>(waiting);
        // Those who go side by side begin at different places.
        Collections.shuffle(due);
        due.forEach(next -> rounds.inside(
                next.tenant(), "sending a reminder", () -> take(next.id()).ifPresent(this::send)));
    }

    private Optional<Sending.Parcel> take(UUID id) {
        try {
            return sending.take(id);
        } catch (RuntimeException spoilt) {
            sending.spoil(id);
            throw spoilt;
        }
    }

    private void send(Sending.Parcel parcel) {
        sending.settle(parcel.id(), parcel.attempts(), attempt(parcel));
    }

    /** What fails in an unknown way may have gone out. */
    private Sent attempt(Sending.Parcel parcel) {
        try {
            return transport.send(parcel.wire(), parcel.letter(), parcel.id().toString());
        } catch (RuntimeException strange) {
            return new Sent(Delivery.UNKNOWN, "BROKEN");
        }
    }
}
