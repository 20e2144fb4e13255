package sunlight.identity.assigned;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.NamedTenants;
import sunlight.tenancy.NumberedLines;
import sunlight.tenancy.Tenant;

/** Pasted lines, each of which names a school by its name or its code; other cells of a sheet may stand beside it. */
final class SchoolLines {

    private static final int MOST_LETTERS = 2_000_000;
    private static final String NUMBERING = "^[(（]?[0-9]{1,6}[)）.、]\\s*";

    private final NamedTenants named;

    SchoolLines(List<Tenant> schools) {
        named = new NamedTenants(schools);
    }

    /** All of them, or what is wrong with which line. */
    Set<UUID> read(String text) {
        if (text.length() > MOST_LETTERS) {
            throw RuleBroken.of("lines", "assigned.lines.tooLong");
        }
        var schools = new LinkedHashSet<UUID>();
        var issues = new ArrayList<Issue>();
        NumberedLines.read(text, issues, (line, number) -> read(number, line, schools, issues));
        if (schools.isEmpty()) {
            throw RuleBroken.of("lines", "assigned.lines.empty");
        }
        return schools;
    }

    private void read(int number, String line, Set<UUID> schools, List<Issue> issues) {
        var found = Stream.concat(Stream.of(line, line.replaceFirst(NUMBERING, "")), Stream.of(line.split("[\t,，;；]")))
                .map(named::called)
                .filter(each -> !each.isEmpty())
                .toList();
        // A code beside the name tells which of several schools is meant.
        var meant = found.stream().filter(each -> each.size() == 1).findFirst();
        if (meant.isPresent()) {
            meant.get().forEach(school -> schools.add(school.id()));
        } else {
            issues.add(Issue.of(
                    "lines", found.isEmpty() ? "assigned.lines.unknown" : "assigned.lines.several", number, line));
        }
    }
}
