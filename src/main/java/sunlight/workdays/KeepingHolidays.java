package sunlight.workdays;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.language.Text;
import sunlight.messaging.Outbox;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** A bureau enters the holidays and make-up days of a year; they bind it and everybody below that has not entered its own. */
@UseCase
public class KeepingHolidays {

    private static final int FURTHEST = 2;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_WORDING = 10_000;

    @Inject
    HolidayRows rows;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** A year that some bureau has entered, and which one counts here. */
    public record EnteredYear(int year, String source, Text by) {}

    /** What the bureau itself has entered, the newest first. */
    @Requires(Permission.MANAGE_CALENDAR)
    public List<HolidayNotice> own() {
        return rows.own();
    }

    @Requires(Permission.MANAGE_CALENDAR)
    public List<EnteredYear> entered() {
        return rows.entered().stream()
                .map(row -> new EnteredYear(
                        Rows.number(row[0]), (String) row[1], new Text((String) row[2], (String) row[3])))
                .toList();
    }

    /** What would be understood; nothing is kept. */
    @Requires(Permission.MANAGE_CALENDAR)
    public ReadNotice understand(int year, String wording) {
        return NoticeReading.read(year, wording);
    }

    /** Keeps the notice of a year; all of it must be understood. Due dates of everybody below are counted anew. */
    @Requires(Permission.MANAGE_CALENDAR)
    public void enter(int year, String source, String wording) {
        var thisYear = LocalDate.now(clock).getYear();
        if (year < thisYear || year > thisYear + FURTHEST) {
            throw RuleBroken.of("year", "holidays.year", String.valueOf(thisYear), String.valueOf(thisYear + FURTHEST));
        }
        var notice = RequiredText.of("source", "holidays.source", source, LONGEST_SOURCE);
        if (wording.length() > LONGEST_WORDING) {
            throw RuleBroken.of("wording", "holidays.wording", String.valueOf(LONGEST_WORDING));
        }
        var read = NoticeReading.read(year, wording);
        RuleBroken.requireNone(read.issues());
        keep(year, notice, wording.strip(), read.days(), "holidays.entered");
    }

    /** Takes the own entry of a year back; what a bureau above has, or the service itself, counts again. */
    @Requires(Permission.MANAGE_CALENDAR)
    public void takeBack(int year, String reason) {
        var why = RequiredText.of("reason", "holidays.source", reason, LONGEST_SOURCE);
        if (rows.own().stream()
                .noneMatch(notice -> notice.year() == year && notice.isValid() && !notice.isTakenBack())) {
            throw new NotFound();
        }
        keep(year, why, "", List.of(), "holidays.takenBack");
    }

    private void keep(int year, String source, String wording, List<AnnouncedDay> days, String deed) {
        var actor = Scope.requireActor();
        var before = rows.own().stream()
                .filter(each -> each.year() == year && each.isValid() && !each.isTakenBack())
                .findFirst();
        var notice = new HolidayNotice(Ids.next(), year, source, wording, days, actor.name(), clock.instant(), true);
        rows.add(notice, actor.subject());
        outbox.add(KeepingCalendar.RECOMPUTE, KeepingCalendar.TELLING);
        deeds.fire(new Deed(deed, "holiday_notice", notice.id().toString())
                .changing(before.map(KeepingHolidays::said).orElse(null), notice.isTakenBack() ? null : said(notice)));
    }

    private static Message said(HolidayNotice notice) {
        return Message.of(
                "audit.value.holidays",
                String.valueOf(notice.year()),
                notice.source(),
                listed(notice, false),
                listed(notice, true));
    }

    private static String listed(HolidayNotice notice, boolean works) {
        return notice.days().stream()
                .filter(each -> each.works() == works)
                .map(each -> each.day().toString())
                .collect(Collectors.joining(" "));
    }
}
