package sunlight.problem;

import java.util.List;

/** The person is known and belongs here, but not in a role that may do this. */
public final class Forbidden extends Problem {

    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super(List.of(Issue.of("role", "problem.forbidden")));
    }
}
