package sunlight.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sunlight.tenancy.Rows;

/** The settings as they are stored; the scope decides whose can be read. */
@ApplicationScoped
class SettingRows {

    private static final String COLUMNS = "select tenant_id, array_to_string(before_days, ','), after_days, weekly,"
            + " quiet_from::text, quiet_until::text, working_days_only, digest from reminder_setting s";

    @Inject
    Rows rows;

    /** What counts for the tenant in scope: of itself or of the nearest bureau above it. */
    ReminderSetting here() {
        return rows
                .of(
                        COLUMNS
                                + " where s.tenant_id = any (lineage()) order by array_position(lineage(), s.tenant_id) desc limit 1")
                .stream()
                .findFirst()
                .map(SettingRows::setting)
                .orElse(ReminderSetting.DEFAULT);
    }

    /** What the tenant in scope has set itself. */
    Optional<ReminderSetting> own() {
        return rows.of(COLUMNS + " where s.tenant_id = own_tenant()").stream()
                .findFirst()
                .map(SettingRows::setting);
    }

    Map<UUID, ReminderSetting> all() {
        var all = new HashMap<UUID, ReminderSetting>();
        rows.of(COLUMNS).forEach(row -> all.put((UUID) row[0], setting(row)));
        return all;
    }

    void keep(ReminderSetting setting, Instant now) {
        rows.change(
                """
                insert into reminder_setting
                  (before_days, after_days, weekly, quiet_from, quiet_until, working_days_only, digest, changed_at)
                values (cast(?1 as int[]), ?2, ?3, cast(?4 as time), cast(?5 as time), ?6, ?7, ?8)
                on conflict (tenant_id) do update set before_days = excluded.before_days, after_days = excluded.after_days,
                  weekly = excluded.weekly, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
                  working_days_only = excluded.working_days_only, digest = excluded.digest, changed_at = excluded.changed_at
                """,
                Rows.array(setting.days().before()),
                setting.days().after(),
                setting.days().weekly(),
                setting.quiet().from().toString(),
                setting.quiet().until().toString(),
                setting.quiet().workingDaysOnly(),
                setting.digest().name(),
                now);
    }

    void remove() {
        rows.change("delete from reminder_setting where tenant_id = own_tenant()");
    }

    private static ReminderSetting setting(Object[] row) {
        return new ReminderSetting(
                new ReminderDays(days((String) row[1]), Rows.number(row[2]), (Boolean) row[3]),
                new QuietHours(LocalTime.parse((String) row[4]), LocalTime.parse((String) row[5]), (Boolean) row[6]),
                Rhythm.valueOf((String) row[7]));
    }

    private static List<Integer> days(String list) {
        return Arrays.stream(list.split(","))
                .filter(part -> !part.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
