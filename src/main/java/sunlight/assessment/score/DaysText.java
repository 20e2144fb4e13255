package sunlight.assessment.score;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sunlight.catalogue.ItemCode;

/** The days of a school as they are stored with its result: an item in each line, its code and its counts. */
public final class DaysText {

    private DaysText() {}

    public static String write(List<ItemDays> days) {
        return days.stream()
                .map(each -> each.item() + " "
                        + IntStream.of(
                                        each.good(),
                                        each.nil(),
                                        each.overdue(),
                                        each.lacking(),
                                        each.exempt(),
                                        each.provisional())
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    public static List<ItemDays> read(String text) {
        return text.lines().map(DaysText::line).toList();
    }

    private static ItemDays line(String line) {
        var cells = line.split(" ");
        var counts = Stream.of(cells).skip(1).mapToInt(Integer::parseInt).toArray();
        return new ItemDays(new ItemCode(cells[0]), counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }
}
