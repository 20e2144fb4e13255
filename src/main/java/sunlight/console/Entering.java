package sunlight.console;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import sunlight.problem.NotFound;
import sunlight.problem.Problems;

/** How the view of one thing begins: what its address names wrongly looks like what does not exist. */
public final class Entering {

    private Entering() {}

    /** Shows it, or the page for what does not exist. */
    public static void into(BeforeEnterEvent event, Runnable show) {
        try {
            show.run();
        } catch (RuntimeException failure) {
            if (Problems.in(failure).filter(NotFound.class::isInstance).isEmpty()) {
                throw failure;
            }
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** @throws NotFound if the address has none there */
    public static UUID id(BeforeEnterEvent event, String parameter) {
        try {
            return UUID.fromString(event.getRouteParameters().get(parameter).orElse(""));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
