package sunlight.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The calendar of the migration, read without a database. */
public final class Calendars {

    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/V0007__know_holidays_2018_to_2026.sql");
    private static final Pattern ROW = Pattern.compile("'(\\d{4}-\\d\\d-\\d\\d)', '(OFF|WORK)'");

    private Calendars() {}

    public static WorkingDays china() {
        return new WorkingDays(
                announced("OFF"),
                announced("WORK"),
                IntStream.rangeClosed(2018, 2026).boxed().collect(Collectors.toSet()));
    }

    static Set<LocalDate> announced(String kind) {
        try {
            var days = new HashSet<LocalDate>();
            var row = ROW.matcher(Files.readString(MIGRATION));
            while (row.find()) {
                if (row.group(2).equals(kind)) {
                    days.add(LocalDate.parse(row.group(1)));
                }
            }
            return days;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
