package sunlight.problem;

import java.util.List;

/** Somebody else changed the thing since it was read. */
public final class Stale extends Problem {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super(List.of(Issue.of("version", "problem.stale")));
    }
}
