package sunlight.identity;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sunlight.problem.RuleBroken;

/** The identity provider cannot be reached, or is not well: a person is told so in a sentence, and may try again. */
final class Away {

    private static final int OWN_FAULT = 500;

    private Away() {}

    static boolean isMeantBy(RuntimeException failed) {
        return failed instanceof ProcessingException
                || (failed instanceof WebApplicationException answered
                        && answered.getResponse().getStatus() >= OWN_FAULT);
    }

    static <T extends @Nullable Object> T told(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException failed) {
            if (isMeantBy(failed)) {
                throw RuleBroken.of("person", "identity.providerAway");
            }
            throw failed;
        }
    }

    static void told(Runnable act) {
        told(() -> {
            act.run();
            return true;
        });
    }
}
