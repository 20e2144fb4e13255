package sunlight.workdays;

import java.util.List;
import sunlight.problem.Issue;

/** What was understood of a notice, and what was not; each issue names its line. */
public record ReadNotice(List<AnnouncedDay> days, List<Issue> issues) {

    public ReadNotice {
        days = List.copyOf(days);
        issues = List.copyOf(issues);
    }
}
