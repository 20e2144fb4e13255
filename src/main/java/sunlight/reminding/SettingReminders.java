package sunlight.reminding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.Forbidden;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** A bureau says on which days and at which hours it and those below it are reminded. */
@UseCase
public class SettingReminders {

    private static final int MOST_STEPS = 5;
    private static final int MOST_DAYS = 60;

    @Inject
    SettingRows settings;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** What counts here, whoever has set it. */
    @Requires(Permission.MANAGE_REMINDERS)
    public ReminderSetting here() {
        return settings.here();
    }

    /** What this bureau has set itself; otherwise that of the bureau above or the default counts. */
    @Requires(Permission.MANAGE_REMINDERS)
    public Optional<ReminderSetting> own() {
        return settings.own();
    }

    @Requires(Permission.MANAGE_REMINDERS)
    public void set(ReminderSetting setting) {
        requireBureau();
        var days = setting.days();
        if (days.before().size() > MOST_STEPS || days.before().stream().anyMatch(day -> day < 1 || day > MOST_DAYS)) {
            throw RuleBroken.of("before", "reminding.setting.before", MOST_STEPS, MOST_DAYS);
        }
        if (days.after() < 1 || days.after() > MOST_DAYS) {
            throw RuleBroken.of("after", "reminding.setting.after", MOST_DAYS);
        }
        settings.keep(setting, clock.instant());
        deeds.fire(new Deed("reminders.set", "reminderSetting", "own"));
    }

    /** Back to what the bureau above has set, or to the default. */
    @Requires(Permission.MANAGE_REMINDERS)
    public void forget() {
        requireBureau();
        settings.remove();
        deeds.fire(new Deed("reminders.unset", "reminderSetting", "own"));
    }

    private static void requireBureau() {
        if (!Scope.requireTenant().isBureau()) {
            throw new Forbidden();
        }
    }
}
