package sunlight.problem;

import java.util.List;

/** What was asked for breaks rules; the issues say which and what to do. */
public final class RuleBroken extends Problem {

    private static final long serialVersionUID = 1L;

    public RuleBroken(List<Issue> issues) {
        super(issues);
    }

    /** Says no where there is an issue. */
    public static void requireNone(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw new RuleBroken(issues);
        }
    }

    public static RuleBroken of(String field, String key, Object... args) {
        return new RuleBroken(List.of(Issue.of(field, key, args)));
    }
}
