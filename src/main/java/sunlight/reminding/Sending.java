package sunlight.reminding;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.problem.NotFound;
import sunlight.reminding.ChannelRows.Kept;
import sunlight.reminding.Delivering.State;
import sunlight.reminding.InboxRows.Told;
import sunlight.reminding.channel.Letter;
import sunlight.reminding.channel.Sent;
import sunlight.reminding.channel.Wire;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;
import sunlight.workdays.Calendars;

/**
 * Takes deliveries into hand and notes what became of them, each in a transaction of its own: that it is in hand must be
 * known before it goes out, so that it never goes out twice.
 */
@UseCase
public class Sending {

    /** Within about a day and a half. */
    static final int MOST_ATTEMPTS = 10;

    @Inject
    DeliveryRows deliveries;

    @Inject
    ChannelRows channels;

    @Inject
    InboxRows inbox;

    @Inject
    SettingRows settings;

    @Inject
    Duties duties;

    @Inject
    Letters letters;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** What is to go out now, and to where. */
    record Parcel(UUID id, int attempts, Wire wire, Letter letter) {}

    @ByWorker
    public List<DeliveryRows.Next> due() {
        return deliveries.due(clock.instant());
    }

    /** How many of those that the scope shows wait for a person. */
    @ByWorker
    public int stuck() {
        return deliveries.setAside().size();
    }

    /** Nothing if somebody else has it, if it is quiet, or if what it would say has been done meanwhile. */
    @ByWorker
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Parcel> take(UUID id) {
        var now = clock.instant();
        deliveries.forgetLost(id, now);
        var awake = awake(now);
        if (awake.isAfter(now)) {
            deliveries.rest(id, awake);
            return Optional.empty();
        }
        return deliveries.take(id, now).flatMap(taken -> parcel(id, taken));
    }

    private Optional<Parcel> parcel(UUID id, DeliveryRows.Taken taken) {
        var channel = channels.find(taken.channel()).filter(Kept::active);
        if (channel.isEmpty()) {
            deliveries.end(id, State.GIVEN_UP, "NO_CHANNEL", clock.instant());
            return Optional.empty();
        }
        var wire = channel.get().wire();
        if (wire == null) {
            settle(id, taken.attempts(), Sent.SEALED);
            return Optional.empty();
        }
        var content = inbox.find(taken.message()).map(this::current).orElseThrow(NotFound::new);
        if (content.groups().isEmpty()) {
            deliveries.end(id, State.NOT_NEEDED, "", clock.instant());
            return Optional.empty();
        }
        var letter = letters.of(content, Scope.requireTenant(), channel.get().language());
        return Optional.of(new Parcel(id, taken.attempts(), wire, letter));
    }

    /** What is still to be done, and of that what no newer message tells. */
    private InboxContent current(InboxMessage message) {
        if (message.kind() != InboxMessage.Kind.REMINDER) {
            return message.content();
        }
        var today = LocalDate.now(clock);
        var open = duties.open(Scope.requireTenant(), today);
        open.retainAll(inbox.newestOf(message.id()));
        return message.content()
                .keeping(line -> line.dueOn() != null && open.contains(new Told(line.duty(), line.dueOn())));
    }

    /** Something is wrong with the message itself. */
    @ByWorker
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void spoil(UUID id) {
        deliveries.spoil(id, MOST_ATTEMPTS, clock.instant());
    }

    /** What became of it: delivered, to be tried again after a while that grows, or set aside. */
    @ByWorker
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(UUID id, int attempts, Sent sent) {
        var now = clock.instant();
        switch (sent.delivery()) {
            case SENT -> deliveries.end(id, State.SENT, "", now);
            case UNKNOWN -> deliveries.end(id, State.UNSURE, sent.reason(), now);
            case REFUSED -> deliveries.end(id, State.SET_ASIDE, sent.reason(), now);
            case NOT_NOW, LATER -> {
                if (attempts >= MOST_ATTEMPTS) {
                    deliveries.end(id, State.SET_ASIDE, sent.reason(), now);
                } else {
                    deliveries.postpone(id, sent.reason(), awake(now.plus(Sent.waitAfter(attempts))));
                }
            }
        }
    }

    private Instant awake(Instant moment) {
        var today = LocalDate.now(clock);
        var local = LocalDateTime.ofInstant(moment, clock.getZone());
        return settings.here()
                .quiet()
                .awake(local, calendars.workingDays(today.minusDays(1)))
                .atZone(clock.getZone())
                .toInstant();
    }
}
