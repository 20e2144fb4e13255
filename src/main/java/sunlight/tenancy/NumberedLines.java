package sunlight.tenancy;

import java.util.List;
import java.util.function.ObjIntConsumer;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;

/** What was pasted, line by line; empty lines are passed over. All or nothing. */
public final class NumberedLines {

    /** Who has more wrong than this has pasted something else. */
    private static final int ISSUES_TOLD = 20;

    private NumberedLines() {}

    /**
     * @param wrong what {@code take} finds wrong; told in the end, where there is anything
     * @param take is given each line with its number
     */
    public static void read(String text, List<Issue> wrong, ObjIntConsumer<String> take) {
        var lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                take.accept(lines.get(i), i + 1);
            }
        }
        RuleBroken.requireNone(wrong.stream().limit(ISSUES_TOLD).toList());
    }
}
