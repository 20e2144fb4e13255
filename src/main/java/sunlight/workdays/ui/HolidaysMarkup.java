package sunlight.workdays.ui;

import static sunlight.console.Say.say;

import java.util.List;
import java.util.stream.IntStream;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.tenancy.Time;
import sunlight.workdays.AnnouncedDay;
import sunlight.workdays.HolidayNotice;
import sunlight.workdays.KeepingHolidays.EnteredYear;
import sunlight.workdays.MovedDates.Moved;
import sunlight.workdays.ReadNotice;

/** Years, notices and moved dates, as markup. */
final class HolidaysMarkup {

    private static final int MOST = 200;

    private HolidaysMarkup() {}

    static Markup years(List<Integer> builtIn, List<EnteredYear> entered, int thisYear) {
        var known = builtIn.isEmpty()
                ? Markup.NONE
                : Markup.of(
                        "<p>{}</p>",
                        say(
                                "workdays.years",
                                builtIn.stream()
                                        .map(String::valueOf)
                                        .collect(Window.language().listing())));
        var own = entered.stream()
                .map(year -> Markup.of(
                        "<p>{}</p>", say("holidays.by", String.valueOf(year.year()), year.by(), year.source())))
                .toList();
        var open = IntStream.rangeClosed(thisYear, thisYear + 1)
                .filter(year -> !builtIn.contains(year) && entered.stream().noneMatch(each -> each.year() == year))
                .mapToObj(year ->
                        Markup.of("<p class=\"provisional\">{}</p>", say("workdays.provisional", String.valueOf(year))))
                .toList();
        return Markup.of("{}{}{}", known, Markup.all(own), Markup.all(open));
    }

    static Markup own(List<HolidayNotice> notices) {
        if (notices.isEmpty()) {
            return Markup.NONE;
        }
        var rows = notices.stream().map(notice -> row(notice)).toList();
        return Markup.of("<h3>{}</h3><table><tbody>{}</tbody></table>", say("holidays.trail"), Markup.all(rows));
    }

    private static Markup row(HolidayNotice notice) {
        var what = notice.isTakenBack()
                ? Markup.of("{}", say("holidays.takenBack", notice.source()))
                : Markup.of(
                        "{}<details><summary>{}</summary>{}</details>",
                        notice.source(),
                        say(
                                "holidays.count",
                                String.valueOf(off(notice.days()).size()),
                                String.valueOf(works(notice.days()).size())),
                        days(notice.days()));
        return Markup.of(
                "<tr><th scope=\"row\">{}</th><td>{}<p>{}</p></td><td class=\"acts\">{}</td></tr>",
                notice.year(),
                what,
                say("holidays.enteredBy", notice.enteredBy(), Time.minute(notice.enteredAt())),
                acts(notice));
    }

    private static Markup acts(HolidayNotice notice) {
        if (!notice.isValid()) {
            return Markup.of("{}", say("holidays.replaced"));
        }
        var moved = Pane.button("MOVED", notice.id(), say("holidays.moved"), false);
        return notice.isTakenBack()
                ? moved
                : Markup.of(
                        "{}{}{}",
                        moved,
                        Pane.button("MEND", notice.id(), say("holidays.mend"), false),
                        Pane.button("BACK", notice.id(), say("holidays.back"), false));
    }

    static Markup understood(ReadNotice read) {
        var issues = read.issues().stream()
                .map(issue -> Markup.of("<li>{}</li>", say(issue)))
                .toList();
        return Markup.of(
                "<div role=\"status\"><ul class=\"wrong\">{}</ul><p><b>{}</b></p>{}</div>",
                Markup.all(issues),
                say(
                        "holidays.count",
                        String.valueOf(off(read.days()).size()),
                        String.valueOf(works(read.days()).size())),
                days(read.days()));
    }

    private static Markup days(List<AnnouncedDay> days) {
        return Markup.of(
                "<p>{}</p><p>{}</p>",
                say("holidays.off", listed(off(days))),
                say("holidays.works", listed(works(days))));
    }

    private static String listed(List<AnnouncedDay> days) {
        return days.isEmpty()
                ? "—"
                : days.stream()
                        .map(day -> (day.day() + " " + day.name()).strip())
                        .collect(Window.language().listing());
    }

    private static List<AnnouncedDay> off(List<AnnouncedDay> days) {
        return days.stream().filter(day -> !day.works()).toList();
    }

    private static List<AnnouncedDay> works(List<AnnouncedDay> days) {
        return days.stream().filter(AnnouncedDay::works).toList();
    }

    static Markup moved(int year, List<Moved> moved) {
        var rows = moved.stream()
                .limit(MOST)
                .map(one -> Markup.of(
                        "<tr><th scope=\"row\">{}</th><td>{} → <b>{}</b></td><td>{}</td></tr>",
                        one.item(),
                        one.before(),
                        one.after(),
                        say(
                                one.tenants() > one.some().size() ? "holidays.tenants.some" : "holidays.tenants",
                                String.valueOf(one.tenants()),
                                one.some().stream()
                                        .map(name -> name.in(Window.language()))
                                        .collect(Window.language().listing()))))
                .toList();
        return Markup.of(
                "<h3>{}</h3><p role=\"status\">{}</p><table><tbody>{}</tbody></table>",
                say("holidays.moved.of", String.valueOf(year)),
                say(moved.isEmpty() ? "holidays.moved.none" : "holidays.moved.what", String.valueOf(moved.size())),
                Markup.all(rows));
    }
}
