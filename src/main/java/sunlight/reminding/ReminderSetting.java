package sunlight.reminding;

/** What a bureau has set for itself and those below it. */
public record ReminderSetting(ReminderDays days, QuietHours quiet, Rhythm digest) {

    public static final ReminderSetting DEFAULT =
            new ReminderSetting(ReminderDays.DEFAULT, QuietHours.DEFAULT, Rhythm.DAILY);
}
