package sunlight.rest;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sunlight.problem.Forbidden;
import sunlight.problem.IllegalStep;
import sunlight.problem.NotFound;
import sunlight.problem.Problem;
import sunlight.problem.RuleBroken;
import sunlight.problem.Stale;

/** The kinds of problem an answer can report, each with its status. */
public enum ProblemType {
    MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    ILLEGAL_STEP(409),
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RULE_BROKEN(422),
    PRECONDITION_REQUIRED(428),
    UNEXPECTED(500);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String uri() {
        return "urn:sunlight:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProblemType> ofStatus(int status) {
        return Stream.of(values()).filter(type -> type.status == status).findFirst();
    }

    static ProblemType of(Problem problem) {
        if (problem instanceof NotFound) {
            return NOT_FOUND;
        } else if (problem instanceof Forbidden) {
            return FORBIDDEN;
        } else if (problem instanceof IllegalStep) {
            return ILLEGAL_STEP;
        } else if (problem instanceof Stale) {
            return STALE;
        } else if (problem instanceof RuleBroken) {
            return RULE_BROKEN;
        }
        throw new IllegalArgumentException(problem);
    }
}
