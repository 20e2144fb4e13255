package sunlight.assessment.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import sunlight.problem.Issue;
import sunlight.tenancy.NamedTenants;
import sunlight.tenancy.NumberedLines;
import sunlight.tenancy.Tenant;

/**
 * What is pasted from a sheet, a line for each tenant that it tells of: its name or code, then the rest. All or nothing: whatever
 * is not understood is told by its line.
 */
public final class PastedLines {

    private final NamedTenants named;
    private final Pattern line;

    /** @param line its first group is the name, what follows belongs to whoever reads the line */
    public PastedLines(List<Tenant> tenants, Pattern line) {
        named = new NamedTenants(tenants);
        this.line = line;
    }

    /** A line whose tenant is known. */
    public record Line(int number, String name, List<String> rest) {

        public Line {
            rest = List.copyOf(rest);
        }
    }

    /** What was found wrong with a line. */
    public static final class Wrong {

        private final List<Issue> issues = new ArrayList<>();

        public void add(String field, String key, int line, String words) {
            issues.add(Issue.of(field, key, line, words));
        }
    }

    /**
     * @param form the key of what is said of a line that is not understood
     * @param take is given each line with its tenant
     */
    public void read(String text, String form, Wrong wrong, BiConsumer<Tenant, Line> take) {
        NumberedLines.read(text, wrong.issues, (words, number) -> read(number, words, form, wrong, take));
    }

    private void read(int number, String words, String form, Wrong wrong, BiConsumer<Tenant, Line> take) {
        var cells = line.matcher(words);
        if (!cells.matches()) {
            wrong.add("lines", form, number, words);
            return;
        }
        var name = cells.group(1).strip();
        var those = named.called(name);
        if (those.size() != 1) {
            wrong.add(
                    "lines", those.isEmpty() ? "assessment.pasted.unknown" : "assessment.pasted.several", number, name);
            return;
        }
        var rest = new ArrayList<String>();
        for (int group = 2; group <= cells.groupCount(); group++) {
            rest.add(cells.group(group).strip());
        }
        take.accept(those.iterator().next(), new Line(number, name, rest));
    }
}
