package sunlight.problem;

import jakarta.persistence.OptimisticLockException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** Finds the problem inside whatever the container wrapped around it. */
public final class Problems {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Problems() {}

    public static Optional<Problem> in(Throwable failure) {
        var cause = failure;
        while (cause != null) {
            if (cause instanceof Problem problem) {
                return Optional.of(problem);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new Stale());
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** Short enough to be read out on the telephone. */
    public static String newErrorId() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
