package sunlight.rest;

import java.util.List;
import sunlight.problem.Issue;

/** The request itself is not one that can be worked on, whatever the model would say. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Issue> issues;

    Refused(ProblemType type, List<Issue> issues) {
        super(type + " " + issues);
        this.type = type;
        this.issues = List.copyOf(issues);
    }

    /** Something in the address, a header or the body is not in the form that it must have. */
    public static Refused malformed(String field, String key, Object... args) {
        return new Refused(ProblemType.MALFORMED, List.of(Issue.of(field, key, args)));
    }

    static Refused unauthenticated() {
        return new Refused(ProblemType.UNAUTHENTICATED, List.of(Issue.of("Authorization", "rest.unauthenticated")));
    }

    static Refused preconditionRequired() {
        return new Refused(ProblemType.PRECONDITION_REQUIRED, List.of(Issue.of("If-Match", "rest.ifMatchMissing")));
    }

    static Refused tooLarge() {
        return new Refused(ProblemType.TOO_LARGE, List.of(Issue.of("body", "rest.tooLarge")));
    }

    ProblemType type() {
        return type;
    }

    List<Issue> issues() {
        return issues;
    }
}
