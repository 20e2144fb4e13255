package sunlight.reminding;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.identity.MyTenants;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.identity.Watching;
import sunlight.reminding.InboxRows.Told;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Time;
import sunlight.tenancy.UseCase;

/** The messages that a tenant's people find in the console, and which of them are new to the person who looks. */
@UseCase
public class Inbox {

    private static final int MOST = 60;
    private static final int DAYS_BACK = 7;

    @Inject
    InboxRows inbox;

    @Inject
    Duties duties;

    @Inject
    MyTenants mine;

    @Inject
    Watching watching;

    @Inject
    Digests digests;

    @Inject
    Clock clock;

    /**
     * A message as it is shown.
     *
     * @param isNew whether the person sees it for the first time
     * @param open the lines of which something is still to be done; all of them in a digest
     */
    public record Shown(InboxMessage message, boolean isNew, Set<InboxContent.Line> open) {}

    /** The newest first; digests for those who inspect only. Whoever has read them has seen them. */
    @Requires(Permission.READ_OWN)
    public List<Shown> read() {
        var before = inbox.seenUntil().orElse(Instant.EPOCH);
        var messages = inbox.newest(mayInspect(), MOST);
        var open = messages.isEmpty() ? Set.<Told>of() : open();
        messages.stream().map(InboxMessage::madeAt).findFirst().ifPresent(inbox::see);
        return Stream.concat(
                        ofOwnSchools(),
                        messages.stream()
                                .map(message ->
                                        new Shown(message, message.madeAt().isAfter(before), stillOpen(message, open))))
                .toList();
    }

    /** The bureau's digest tells of all schools. Who looks after some is told of those, as it stands now. */
    private Stream<Shown> ofOwnSchools() {
        var tenant = Scope.requireTenant();
        var sight = watching.sight();
        if (sight.all() || !mayInspect()) {
            return Stream.empty();
        }
        var today = LocalDate.now(clock);
        var since = today.minusDays(DAYS_BACK).atStartOfDay(Time.ZONE).toInstant();
        var content = Scope.run(Scope.inside(tenant), () -> digests.of(tenant, sight, since, today));
        var message = new InboxMessage(Ids.next(), InboxMessage.Kind.DIGEST, today, content, clock.instant());
        return content.groups().isEmpty()
                ? Stream.empty()
                : Stream.of(new Shown(message, false, stillOpen(message, Set.of())));
    }

    /** How many messages the person has not seen. */
    @Requires(Permission.READ_OWN)
    public int unseen() {
        return inbox.unseen(mayInspect());
    }

    /** The system's own question: whoever may read the inbox may know what is still to be done. */
    private Set<Told> open() {
        var tenant = Scope.requireTenant();
        return Scope.run(Scope.inside(tenant), () -> duties.open(tenant, LocalDate.now(clock)));
    }

    private static Set<InboxContent.Line> stillOpen(InboxMessage message, Set<Told> open) {
        return message.content().groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.dueOn() == null || open.contains(new Told(line.duty(), line.dueOn())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean mayInspect() {
        return mine.permissionsHere().contains(Permission.INSPECT);
    }
}
