package sunlight.workdays;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.problem.Issue;

/**
 * Understands the lines of the State Council's notice as they are published, or as a clerk shortens them: "元旦：1月1日至3日放假
 * 调休，共3天。1月4日上班" as well as "2027-01-04 上班". Pure.
 */
final class NoticeReading {

    private static final int LONGEST_HOLIDAY = 15;
    private static final Pattern TOKEN = Pattern.compile(
            "(?:([0-9]{4})[年./-])?([0-9]{1,2})[月./-]([0-9]{1,2})(?![0-9])日?|([0-9]{1,2})日|(至|到|~|-|—|–)");
    private static final Pattern WORKS = Pattern.compile("上班|补班|(?i)work");
    private static final Pattern OFF = Pattern.compile("放假|休息|休假|调休|(?i)off|holiday");

    private final int year;
    private final Map<LocalDate, AnnouncedDay> days = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private int line;
    private String name = "";
    private @Nullable LocalDate last;

    private NoticeReading(int year) {
        this.year = year;
    }

    /** A first and a last day. */
    private record Period(LocalDate first, LocalDate last) {}

    static ReadNotice read(int year, String wording) {
        var reading = new NoticeReading(year);
        for (var line : wording.split("\\R")) {
            reading.line++;
            if (!line.isBlank()) {
                reading.line(line);
            }
        }
        if (reading.days.isEmpty() && reading.issues.isEmpty()) {
            reading.issues.add(Issue.of("wording", "holidays.nothing"));
        }
        return new ReadNotice(
                reading.days.values().stream()
                        .sorted(Comparator.comparing(AnnouncedDay::day))
                        .toList(),
                reading.issues);
    }

    private void line(String typed) {
        // Weekdays stand in brackets; they say nothing that the date does not.
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\([^)]*\\)", "")
                .replaceFirst("^\\s*[一二三四五六七八九十]+、", "");
        name = name(text);
        for (var sentence : text.split("[。;]")) {
            sentence(sentence);
        }
    }

    private static String name(String text) {
        var before =
                text.replaceFirst("[0-9].*", "").replaceAll("[::,\\s]+$", "").strip();
        var after = text.replaceAll(TOKEN.pattern(), "")
                .replaceAll("放假|上班|补班|调休|休息|共[0-9]+天|[,,。;、::\\s]", "")
                .strip();
        var found = before.isEmpty() ? after : before;
        return found.length() > 20 ? found.substring(0, 20) : found;
    }

    /** Days before a comma belong to the word that follows it, as in "1月1日至3日，放假". */
    private void sentence(String sentence) {
        var waiting = new ArrayList<Period>();
        for (var clause : sentence.split(",")) {
            waiting.addAll(periods(clause));
            var works = WORKS.matcher(clause).find();
            if (works || OFF.matcher(clause).find()) {
                waiting.forEach(period -> add(period, works));
                waiting.clear();
            }
        }
        if (!waiting.isEmpty()) {
            wrong("holidays.offOrWork", waiting.get(0).first().toString());
        }
    }

    private List<Period> periods(String clause) {
        var periods = new ArrayList<Period>();
        var isRange = false;
        var tokens = TOKEN.matcher(clause);
        while (tokens.find()) {
            if (tokens.group(5) != null) {
                isRange = !periods.isEmpty();
                continue;
            }
            var day = day(tokens.group(1), tokens.group(2), tokens.group(3), tokens.group(4));
            if (day != null && isRange) {
                var first = periods.remove(periods.size() - 1).first();
                periods.add(new Period(first, day));
            } else if (day != null) {
                periods.add(new Period(day, day));
            }
            isRange = false;
        }
        return periods;
    }

    private @Nullable LocalDate day(
            @Nullable String ofYear, @Nullable String month, @Nullable String dayOfMonth, @Nullable String lone) {
        try {
            var day = lone != null && last != null
                    ? last.withDayOfMonth(Integer.parseInt(lone))
                    : month == null || dayOfMonth == null
                            ? null
                            : LocalDate.of(
                                    ofYear == null ? year : Integer.parseInt(ofYear),
                                    Integer.parseInt(month),
                                    Integer.parseInt(dayOfMonth));
            last = day == null ? last : day;
            return day;
        } catch (DateTimeException impossible) {
            wrong("holidays.noSuchDay", lone == null ? month + "-" + dayOfMonth : lone);
            return null;
        }
    }

    private void add(Period period, boolean works) {
        var length = period.first().until(period.last(), java.time.temporal.ChronoUnit.DAYS);
        if (length < 0) {
            wrong("holidays.backwards", period.first().toString(), period.last().toString());
        } else if (length >= LONGEST_HOLIDAY) {
            wrong("holidays.long", period.first().toString(), period.last().toString(), LONGEST_HOLIDAY);
        } else {
            period.first().datesUntil(period.last().plusDays(1)).forEach(day -> add(day, works));
        }
    }

    private void add(LocalDate day, boolean works) {
        if (day.getYear() != year) {
            wrong("holidays.otherYear", day.toString(), String.valueOf(year));
        } else if (works && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            // The first of the names is Sunday's.
            var weekday = Message.of("date.weekday." + (day.getDayOfWeek().getValue() % 7 + 1));
            wrong("holidays.worksAnyway", day.toString(), weekday);
        } else if (days.putIfAbsent(day, new AnnouncedDay(day, works, name)) != null) {
            wrong("holidays.twice", day.toString());
        }
    }

    private void wrong(String key, Object... values) {
        var args = new ArrayList<Object>();
        args.add(String.valueOf(line));
        args.addAll(List.of(values));
        issues.add(new Issue("wording", key, args));
    }
}
