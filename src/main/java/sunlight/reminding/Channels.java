package sunlight.reminding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Language;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.reminding.channel.ChannelKind;
import sunlight.reminding.channel.Seals;
import sunlight.reminding.channel.Transport;
import sunlight.reminding.channel.Wire;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;

/** An administrator says where the tenant's messages go besides the inbox. */
@UseCase
public class Channels {

    private static final int MOST = 6;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SECRET = 200;

    @Inject
    ChannelRows channels;

    @Inject
    DeliveryRows deliveries;

    @Inject
    Transport transport;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /**
     * A channel as it may be shown.
     *
     * @param address nothing where the key is missing with which it was sealed
     */
    public record Channel(
            UUID id,
            String name,
            ChannelKind kind,
            @Nullable String address,
            boolean signed,
            boolean active) {}

    @Requires(Permission.MANAGE_REMINDERS)
    public List<Channel> all() {
        return channels.all().stream().map(Channels::shown).toList();
    }

    private static Channel shown(ChannelRows.Kept kept) {
        var wire = kept.wire();
        return new Channel(
                kept.id(),
                kept.name(),
                kept.kind(),
                wire == null ? null : wire.masked(),
                wire != null && wire.secret() != null,
                kept.active());
    }

    /** What is on its way and what went, the newest first. */
    @Requires(Permission.MANAGE_REMINDERS)
    public List<Delivering> latest() {
        return deliveries.latest();
    }

    /** Whether addresses of robots and gateways can be kept: they are never kept unsealed. */
    @Requires(Permission.MANAGE_REMINDERS)
    public boolean hasKey() {
        return seals.isSet();
    }

    /** Whether mails can be sent from this server at all. */
    @Requires(Permission.MANAGE_REMINDERS)
    public boolean hasMail() {
        return transport.hasMail();
    }

    /** @param secret with which what is sent is signed, where the receiver asks for it */
    @Requires(Permission.MANAGE_REMINDERS)
    public UUID add(ChannelKind kind, String name, String address, @Nullable String secret, Language language) {
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw RuleBroken.of("name", "reminding.channel.nameMissing", LONGEST_NAME);
        }
        var word = secret == null || secret.isBlank() || !kind.signs() ? null : secret.strip();
        if (word != null && word.length() > LONGEST_SECRET) {
            throw RuleBroken.of("secret", "reminding.channel.secretTooLong", LONGEST_SECRET);
        }
        if (kind.isSecret() && !seals.isSet()) {
            throw RuleBroken.of("kind", "reminding.channel.noKey");
        }
        var wire = new Wire(kind, address.strip(), word);
        transport.check(wire);
        var known = channels.all();
        if (known.size() >= MOST) {
            throw RuleBroken.of("kind", "reminding.channel.tooMany", MOST);
        }
        if (known.stream()
                .flatMap(each -> Stream.ofNullable(each.wire()))
                .anyMatch(each -> each.address().equalsIgnoreCase(wire.address()))) {
            throw RuleBroken.of("address", "reminding.channel.known");
        }
        var id = channels.add(called, wire, language, clock.instant());
        told("added", id);
        return id;
    }

    /** For a while nothing goes out by it; what waits already is given up. */
    @Requires(Permission.MANAGE_REMINDERS)
    public void activate(UUID id, boolean active) {
        channels.activate(require(id).id(), active);
        if (!active) {
            deliveries.giveUp(id, clock.instant());
        }
        told(active ? "resumed" : "paused", id);
    }

    @Requires(Permission.MANAGE_REMINDERS)
    public void remove(UUID id) {
        deliveries.giveUp(require(id).id(), clock.instant());
        channels.remove(id);
        told("removed", id);
    }

    /** For a test message: not for a face, since it knows the whole address. */
    @Requires(Permission.MANAGE_REMINDERS)
    ChannelRows.Kept require(UUID id) {
        return channels.find(id).orElseThrow(NotFound::new);
    }

    private void told(String what, UUID id) {
        deeds.fire(new Deed("reminderChannel." + what, "reminderChannel", id.toString()));
    }
}
