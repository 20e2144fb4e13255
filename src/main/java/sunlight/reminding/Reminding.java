package sunlight.reminding;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sunlight.calendar.WorkingDays;
import sunlight.publication.gate.PressingRequests;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;
import sunlight.tenancy.UseCase;
import sunlight.workdays.Calendars;

/** Works out once a day what a tenant is to be told, and leaves it in its inbox and for its channels, in one transaction. */
@UseCase
public class Reminding {

    /** Long enough before today to count the working days of what has been late for years. */
    private static final int YEARS_BACK = 3;

    private static final int LONGEST_WEEKS = 2;

    /** Last year's is at hand when this year's comes; the policies let nothing younger go. */
    private static final Period KEPT = Period.ofDays(401);

    @Inject
    InboxRows inbox;

    @Inject
    SettingRows settings;

    @Inject
    Duties duties;

    @Inject
    PressingRequests requests;

    @Inject
    Digests digests;

    @Inject
    DeliveryRows deliveries;

    @Inject
    ChannelRows channels;

    @Inject
    Calendars calendars;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /** For whom today's are worked out. */
    @ByWorker
    public Set<UUID> done() {
        return new HashSet<>(
                rows.<UUID>column("select tenant_id from reminder_round where on_day = ?1", LocalDate.now(clock)));
    }

    /** What each bureau has set that has set anything. */
    @ByWorker
    public Map<UUID, ReminderSetting> settings() {
        return settings.all();
    }

    /** Of the tenant in scope. */
    @ByWorker
    public void today(Tenant tenant) {
        var today = LocalDate.now(clock);
        if (!inbox.claim(today)) {
            return;
        }
        channels.sealAnew();
        var setting = settings.here();
        var calendar = calendars.workingDays(today.minusYears(YEARS_BACK));
        if (setting.quiet().isQuiet(today, calendar)) {
            return;
        }
        remind(tenant, today, setting.days(), calendar);
        if (tenant.isBureau()) {
            digest(tenant, today, setting.digest(), calendar);
        }
    }

    /** At whom a request of the public waits. */
    @ByWorker
    public Set<UUID> asked() {
        return requests.tenants();
    }

    /**
     * Tells the tenant in scope of requests of the public that nothing has told of: they are to be decided within a working
     * day, and the day's reminders, which tell of what came before, have gone out.
     */
    @ByWorker
    public void tellOfRequests() {
        var today = LocalDate.now(clock);
        var calendar = calendars.workingDays(today);
        if (!inbox.isClaimed(today) || settings.here().quiet().isQuiet(today, calendar)) {
            return;
        }
        var waiting = duties.requestsInHand();
        var told =
                inbox.said(waiting).keySet().stream().map(Reminder.Said::duty).collect(toSet());
        var fresh = waiting.stream().filter(duty -> !told.contains(duty.key())).toList();
        if (fresh.isEmpty()) {
            return;
        }
        var content = Wording.ofRequests(fresh, today, calendar);
        var message = inbox.add(InboxMessage.Kind.REMINDER, today, content, clock.instant());
        fresh.forEach(duty -> inbox.remember(Reminder.Said.firstOf(duty), message, clock.instant()));
        deliveries.send(message, clock.instant());
    }

    private void remind(Tenant tenant, LocalDate today, ReminderDays days, WorkingDays calendar) {
        var until = days.furthest() == 0
                ? today
                : calendar.deadline(today, days.furthest()).dueOn();
        var open = duties.of(tenant, today, until);
        inbox.forget(open, clock.instant().minus(KEPT));
        var reminders = Reminder.today(open, inbox.said(open), today, days, calendar);
        if (reminders.isEmpty()) {
            return;
        }
        var message =
                inbox.add(InboxMessage.Kind.REMINDER, today, Wording.of(reminders, today, calendar), clock.instant());
        reminders.forEach(reminder -> inbox.remember(reminder.said(), message, clock.instant()));
        deliveries.send(message, clock.instant());
    }

    private void digest(Tenant bureau, LocalDate today, Rhythm rhythm, WorkingDays calendar) {
        var last = inbox.lastDigest().orElse(begin(today.minusDays(rhythm.days())));
        if (!rhythm.isDue(LocalDate.ofInstant(last, Time.ZONE), today, calendar)) {
            return;
        }
        var earliest = begin(today.minusWeeks(LONGEST_WEEKS));
        var content = digests.of(bureau, last.isBefore(earliest) ? earliest : last, today);
        if (!content.groups().isEmpty()) {
            deliveries.send(inbox.add(InboxMessage.Kind.DIGEST, today, content, clock.instant()), clock.instant());
        }
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Time.ZONE).toInstant();
    }
}
