package sunlight.problem;

import java.util.List;

/** There is no such thing here. A neighbour's thing is answered in exactly the same way. */
public final class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(List.of(Issue.of("address", "problem.notFound")));
    }
}
