package sunlight.problem;

import java.util.List;

/** The thing is not in a state in which this step can be taken; usually somebody else was faster. */
public final class IllegalStep extends Problem {

    private static final long serialVersionUID = 1L;

    public IllegalStep(Enum<?> step, Enum<?> state) {
        super(List.of(Issue.of("step", "problem.illegalStep", step, state)));
    }
}
