package sunlight.problem;

import java.util.List;

/** The system says no, for a reason that a person can be told. */
public abstract sealed class Problem extends RuntimeException
        permits IllegalStep, RuleBroken, NotFound, Forbidden, Stale {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    Problem(List<Issue> issues) {
        super(issues.toString());
        this.issues = List.copyOf(issues);
    }

    public List<Issue> issues() {
        return issues;
    }
}
